// Which open tasks are about {something}?
// Tasks that name it and are neither done nor cancelled, the earliest due first.
//
// about: tasks
// ask: which|what [open] tasks|todos|to-dos are|is [open] about|on|concerning|for {something}
// ask: which|what [open] tasks|todos|to-dos mention|concern {something}
// ask: [which|what] [are] [open] tasks|todos|to-dos about|on|concerning {something}
// ask: what is [still] open about|on|with|for {something}
// parameter: something is an entity
// none: no open task is about {something}.
// :param something => 'nvidia'
MATCH (:Entity {id: $something})<-[:ABOUT]-(t:Task)
WHERE t.state IN ['open', 'in progress']
RETURN t AS task,
  t.due AS due,
  COLLECT {
    MATCH (t)-[:ASSIGNED_TO]->(person:Person)
    RETURN DISTINCT person.name AS name
    ORDER BY name
  } AS assigned,
  t.state AS state,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY due, task.path, task.line
