// Which tasks are overdue?
// Everybody's tasks that should have been done before today and aren't, the oldest first.
//
// about: tasks
// ask: which|what tasks|todos|to-dos are|is overdue|late
// ask: which|what [are] overdue|late tasks|todos|to-dos [are] [there]
// ask: overdue|late tasks|todos|to-dos
// ask: what is overdue|late
// ask: who has|have overdue|late tasks|todos|to-dos
// ask: [is|are] anything|any|something [tasks] overdue|late
// ask: do we have overdue|late tasks|todos
// parameter: today is today
// none: no task is overdue.
// :param today => date()
MATCH (t:Task)
WHERE t.state IN ['open', 'in progress']
  AND t.due < $today
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
