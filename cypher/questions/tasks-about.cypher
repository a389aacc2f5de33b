// Which open tasks are about {something}?
// Tasks that name it and are neither done nor cancelled, the earliest due first.
//
// about: tasks
// ask: what [open] tasks about|on|for {something}
// ask: what [open] tasks mention {something}
// ask: what [open] tasks relate to {something}
// ask: what is open about|on|for|with {something}
// ask: what has to do for {something}
// ask: what [open] tasks include|involve {something}
// ask: what work is open about|on|for {something}
// ask: open work {something}
// parameter: something is an entity
// parameter: limit is a number, else null
// order: earliest due
// none: no open task is about {something}.
// :param something => 'nvidia'
// :param limit => null
MATCH (:Entity {id: $something})<-[:ABOUT]-(t:Task)
WHERE t.state IN ['open', 'in progress']
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
