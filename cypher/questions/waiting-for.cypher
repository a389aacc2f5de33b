// What am I waiting for?
// Open tasks of everybody but the vault's owner, the earliest due first.
//
// about: tasks
// ask: what am i waiting for
// ask: who am i waiting for
// ask: who owes me tasks
// ask: who owes me
// ask: what tasks am i waiting for
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: earliest due
// none: nobody else has an open task.
// :param owner => ''
// :param limit => null
MATCH (t:Task)-[:ASSIGNED_TO]->(person:Person)
WHERE t.state IN ['open', 'in progress']
WITH t, person, CASE WHEN NOT person.id IN [$owner, 'myself'] THEN 1 END AS another
ORDER BY person.name
WITH t, collect(DISTINCT person.name) AS assigned, count(another) AS others
WHERE others > 0
RETURN t AS task,
  t.due AS due,
  assigned AS assigned,
  t.state AS state,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY due, task.path, task.line
LIMIT coalesce($limit, 1000000)
