// Which open tasks does {person} have?
// Their tasks that are neither done nor cancelled, the earliest due first.
//
// about: tasks
// ask: which|what [are] [open] tasks|todos|to-dos|actions [items] does|do|did|has|have {person} [still] [have|has|own|got] [open]
// ask: which|what [are|is] {person} [still] [open|outstanding|pending] tasks|todos|to-dos|actions
// ask: which|what [are] {person} open|outstanding|pending action items
// ask: [open|outstanding|pending] tasks|todos|to-dos|actions of|for|from|assigned [to] {person}
// ask: [open|outstanding|pending] action items of|for {person}
// ask: {person} [open|outstanding|pending] tasks|todos|to-dos|actions
// ask: {person} [open] action items
// ask: which|what [open] tasks|todos|to-dos are|is [open|assigned] [for|to|with] {person}
// ask: what does|do|must|should {person} [still|have] have|need|to [to] do
// ask: what does|do {person} [still] owe [me|us]
// ask: what am|are i|we waiting for from {person}
// ask: what is {person} working on
// ask: which|what tasks|todos|to-dos [open] does|do|has|have {person} have|has|own|open
// ask: what is on {person} plate|list
// ask: what has|have {person} [still] [got] to do
// ask: what is left for {person} [to] [do]
// parameter: person is a person
// none: {person|# has|# have} no open task.
// :param person => 'glenn lockwood'
MATCH (:Entity {id: $person})<-[:ASSIGNED_TO]-(t:Task)
WHERE t.state IN ['open', 'in progress']
WITH DISTINCT t
RETURN t AS task,
  t.due AS due,
  t.state AS state,
  t.priority AS priority,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY due, task.path, task.line
