// Which tasks of {person} are due?
// Their open tasks that are due in a period, the earliest first.
//
// about: tasks
// ask: which [open] tasks of|for {person} are due
// ask: what is due for|of {person}
// ask: which tasks does {person} have due
// ask: what does {person} have due
// ask: what has {person} to do due
// ask: when are tasks of {person} due
// ask: tasks of|for {person} {period}
// ask: what has {person} to do {period}
// ask: what does {person} have to do {period}
// ask: what is {person} responsible for {period}
// ask: what does {person} have to get done {period}
// ask: what should {person} get done {period}
// ask: what tasks should {person} finish {period}
// ask: what is open for|of|with {person} {period}
// ask: what does {person} owe me {period}
// ask: what is on {person} plate {period}
// ask: what am i waiting for from {person} {period}
// ask: what must {person} finish {period}
// ask: what must {person} do {period}
// ask: which tasks must {person} [finish|do] {period}
// ask: what should {person} do {period}
// parameter: person is an assignee
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: earliest due
// none: {person|# has|# have} no open task that is due.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param limit => null
MATCH (:Entity {id: $person})<-[:ASSIGNED_TO]-(t:Task)
WHERE t.state IN ['open', 'in progress']
  AND t.due IS NOT NULL
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
