// Which tasks are open?
// Everybody's tasks that are neither done nor cancelled, the earliest due first.
//
// about: tasks
// ask: which|what tasks|todos|to-dos are|is [still] open|outstanding|pending
// ask: which|what [are] open|outstanding|pending tasks|todos|to-dos [are] [there]
// ask: open|outstanding|pending tasks|todos|to-dos
// ask: what is [still] open|outstanding|pending
// ask: who has|have open|outstanding|pending tasks|todos|to-dos
// none: no task is open.
MATCH (t:Task)
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
