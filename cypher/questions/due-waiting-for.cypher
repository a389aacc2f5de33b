// What that I am waiting for is due?
// Open tasks of everybody but the vault's owner that are due in a period, the earliest first.
//
// about: tasks
// ask: what that i am waiting for is due
// ask: which tasks that i am waiting for are due
// ask: what am i waiting for {period}
// ask: what tasks am i waiting for {period}
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: earliest due
// none: nothing of what others have to do is due then.
// :param since => null
// :param until => null
// :param owner => ''
// :param limit => null
MATCH (t:Task)
WHERE t.due IS NOT NULL
  AND ($since IS NULL OR t.due >= $since)
  AND ($until IS NULL OR t.due <= $until)
  AND t.state IN ['open', 'in progress']
WITH t, t.due AS due, t.path AS path, t.line AS line
ORDER BY due, path, line
WITH t, due, path, line
WHERE EXISTS {
  MATCH (t)-[:ASSIGNED_TO]->(person:Person)
  WHERE NOT person.id IN [$owner, 'myself']
}
WITH t, due, path, line
LIMIT coalesce($limit, 1000000)
RETURN t AS task,
  due AS due,
  COLLECT {
    MATCH (t)-[:ASSIGNED_TO]->(person:Person)
    RETURN DISTINCT person.name AS name
    ORDER BY name
  } AS assigned,
  t.state AS state,
  [{path: path, line: line}] AS evidence
ORDER BY due, path, line
