// Who has overdue tasks about {something}?
// Everybody with tasks that name it, should have been done before today and aren't, most of them first.
//
// about: tasks
// ask: who has overdue tasks about|on|for {something}
// ask: who is overdue with|on|about {something}
// parameter: something is a subject
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: most tasks
// none: nobody has an overdue task about {something}.
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $something})<-[:ABOUT]-(t:Task)-[:ASSIGNED_TO]->(person:Person)
WHERE t.state IN ['open', 'in progress']
  AND t.due < $today
  AND ($since IS NULL OR t.due >= $since)
  AND ($until IS NULL OR t.due <= $until)
WITH DISTINCT person, t
ORDER BY t.due, t.path, t.line
WITH person, collect(t) AS tasks, min(t.due) AS due
RETURN person AS person,
  size(tasks) AS tasks,
  due AS `first due`,
  [t IN tasks | {path: t.path, line: t.line}] AS evidence
ORDER BY tasks DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
