// Which overdue tasks does {person} have?
// Their tasks that should have been done before today and aren't, the oldest first.
//
// about: tasks
// ask: which overdue [open] tasks does {person} have
// ask: what is overdue of|for|with {person}
// ask: which [open] tasks of {person} are overdue
// ask: what is {person} overdue with
// ask: is {person} overdue with tasks
// ask: what due has {person} overdue
// ask: is {person} overdue on tasks
// ask: is {person} overdue on|with
// ask: what overdue {person} not
// ask: what should {person} have done not
// ask: which due|tasks did {person} miss
// ask: did {person} miss due|tasks
// parameter: person is an assignee
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: earliest due
// none: {person|# has|# have} no overdue task.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $person})<-[:ASSIGNED_TO]-(t:Task)
WHERE t.state IN ['open', 'in progress']
  AND t.due < $today
  AND ($since IS NULL OR t.due >= $since)
  AND ($until IS NULL OR t.due <= $until)
WITH DISTINCT t
RETURN t AS task,
  t.due AS due,
  t.state AS state,
  t.priority AS priority,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY due, task.path, task.line
LIMIT coalesce($limit, 1000000)
