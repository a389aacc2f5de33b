// Who has tasks about {something}?
// People with open tasks that name it, most tasks first.
//
// about: tasks
// ask: who has [open] tasks about|on|for {something}
// ask: who is assigned tasks for {something}
// ask: who owes tasks about {something}
// ask: whose tasks are about|on|for {something}
// ask: whose tasks mention|relate {something}
// ask: who am i waiting for about|on|for {something}
// ask: who owes me about {something}
// parameter: something is an entity
// parameter: today is today
// parameter: limit is a number, else null
// order: most tasks
// none: nobody has an open task about {something}.
// :param something => 'nvidia'
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $something})<-[:ABOUT]-(t:Task)-[:ASSIGNED_TO]->(person:Person)
WHERE t.state IN ['open', 'in progress']
WITH DISTINCT person, t
ORDER BY t.due, t.path, t.line
WITH person, collect(t) AS tasks, min(t.due) AS due
RETURN person AS person,
  size(tasks) AS tasks,
  size([t IN tasks WHERE t.due < $today]) AS overdue,
  due AS `first due`,
  [t IN tasks | {path: t.path, line: t.line}] AS evidence
ORDER BY tasks DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
