// Which overdue tasks does {person} have?
// Their tasks that should have been done before today and aren't, the oldest first.
//
// about: tasks
// ask: which|what overdue|late tasks|todos|to-dos does|do|has|have {person} have|has|got
// ask: which|what [are] {person} overdue|late tasks|todos|to-dos
// ask: which|what tasks|todos|to-dos of {person} are overdue|late
// ask: which|what of {person} tasks|todos are overdue|late
// ask: which|what [are] overdue|late tasks|todos|to-dos of|for {person}
// ask: overdue|late tasks|todos|to-dos of|for {person}
// ask: {person} overdue|late tasks|todos|to-dos
// ask: what is {person} late|overdue with|on
// ask: what is overdue|late for|with {person}
// ask: what has {person} [got] overdue
// parameter: person is a person
// parameter: today is today
// none: {person|# has|# have} no overdue task.
// :param person => 'glenn lockwood'
// :param today => date()
MATCH (:Entity {id: $person})<-[:ASSIGNED_TO]-(t:Task)
WHERE t.state IN ['open', 'in progress']
  AND t.due < $today
WITH DISTINCT t
RETURN t AS task,
  t.due AS due,
  t.state AS state,
  t.priority AS priority,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY due, task.path, task.line
