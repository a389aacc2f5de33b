// Which open tasks does {person} have?
// Their tasks that are neither done nor cancelled, the earliest due first.
//
// about: tasks
// ask: what [open] tasks does {person} have
// ask: what [open] tasks of|for|from {person}
// ask: what is open for|with|of {person}
// ask: what work is open for|with|of {person}
// ask: what [open] tasks are assigned to {person}
// ask: what does {person} have to do
// ask: what does {person} owe me
// ask: what am i waiting for from {person}
// ask: what do i expect from {person}
// ask: what do i wait for {person} to do
// ask: what is on {person} plate
// ask: what tasks wait for {person}
// ask: what is {person} responsible for
// ask: what was {person} asked to do
// ask: what must {person} finish
// ask: what must {person} do
// ask: which tasks must {person} [finish|do]
// ask: what should {person} do
// ask: which tasks does {person} own
// ask: what tasks did i give {person}
// ask: what is open from {person}
// ask: does {person} have much to do
// ask: what does {person} owe people
// parameter: person is an assignee
// parameter: limit is a number, else null
// order: earliest due
// none: {person|# has|# have} no open task.
// :param person => 'glenn lockwood'
// :param limit => null
MATCH (:Entity {id: $person})<-[:ASSIGNED_TO]-(t:Task)
WHERE t.state IN ['open', 'in progress']
WITH DISTINCT t
RETURN t AS task,
  t.due AS due,
  t.state AS state,
  t.priority AS priority,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY due, task.path, task.line
LIMIT coalesce($limit, 1000000)
