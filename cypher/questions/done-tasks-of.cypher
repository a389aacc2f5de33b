// Which tasks has {person} done?
// Their tasks that are done, the latest first.
//
// about: tasks
// ask: which|what [tasks|todos|to-dos] has|have|did {person} done|finished|completed|do|finish|complete|completed
// ask: which|what [are] {person} done|finished|completed tasks|todos|to-dos
// ask: done|finished|completed tasks|todos|to-dos of|by|for {person}
// ask: {person} done|finished|completed tasks|todos|to-dos
// ask: which|what tasks|todos|to-dos of {person} are done|finished|completed
// ask: which|what of {person} tasks|todos are done|finished|completed
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// none: {person|# has|# have} no task marked as done.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
MATCH (:Entity {id: $person})<-[:ASSIGNED_TO]-(t:Task)
WHERE t.state = 'done'
  AND ($since IS NULL OR t.done >= $since)
  AND ($until IS NULL OR t.done <= $until)
WITH DISTINCT t
RETURN t AS task,
  t.done AS done,
  t.due AS due,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY done DESC, task.path, task.line
