// Which tasks about {something} are due?
// Open tasks that name it and are due in a period, the earliest first.
//
// about: tasks
// ask: which [open] tasks about|on|for {something} are due
// ask: what is due about|on|for|with {something}
// ask: which tasks due mention {something}
// ask: when are tasks about|on|for {something} due
// ask: tasks about|on|for {something} {period}
// ask: what has to be done about|on|for {something} {period}
// ask: which due tasks relate to {something}
// parameter: something is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: earliest due
// none: no task about {something} is due then.
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param limit => null
MATCH (:Entity {id: $something})<-[:ABOUT]-(t:Task)
WHERE t.state IN ['open', 'in progress']
  AND t.due IS NOT NULL
  AND ($since IS NULL OR t.due >= $since)
  AND ($until IS NULL OR t.due <= $until)
WITH t, t.due AS due, t.path AS path, t.line AS line
ORDER BY due, path, line
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
