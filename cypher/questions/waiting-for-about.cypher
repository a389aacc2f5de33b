// What am I waiting for about {something}?
// Open tasks of everybody but the vault's owner that name it, the earliest due first.
//
// about: tasks
// ask: what am i waiting for about|on|for|with {something}
// ask: which tasks am i waiting for about|on|for {something}
// ask: what do people owe me about|on|for {something}
// parameter: something is a subject
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: earliest due
// none: nobody else has an open task about {something}.
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $something})<-[:ABOUT]-(t:Task)-[:ASSIGNED_TO]->(person:Person)
WHERE t.state IN ['open', 'in progress']
  AND ($since IS NULL OR t.due >= $since)
  AND ($until IS NULL OR t.due <= $until)
  AND NOT person.id IN [$owner, 'myself']
WITH t, person.name AS name
ORDER BY name
WITH t, collect(DISTINCT name) AS names
RETURN t AS task,
  t.due AS due,
  names AS assigned,
  t.state AS state,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY due, task.path, task.line
LIMIT coalesce($limit, 1000000)
