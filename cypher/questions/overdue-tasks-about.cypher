// Which overdue tasks are about {something}?
// Tasks that name it, should have been done before today and aren't, the oldest first.
//
// about: tasks
// ask: which overdue [open] tasks are about|on|for {something}
// ask: what is overdue about|on|for|with {something}
// ask: which overdue [open] tasks mention {something}
// ask: which overdue tasks relate to {something}
// ask: which due|tasks about|on|for {something} were missed
// parameter: something is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: earliest due
// none: no task about {something} is overdue.
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $something})<-[:ABOUT]-(t:Task)
WHERE t.state IN ['open', 'in progress']
  AND t.due < $today
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
