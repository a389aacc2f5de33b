// Who has overdue tasks?
// Everybody with tasks that should have been done before today and aren't, most of them first. The vault's owner is left out.
//
// about: tasks
// ask: who has overdue tasks
// ask: who is overdue
// ask: who is overdue with tasks
// ask: who has most overdue tasks
// ask: who overdue most tasks
// ask: who misses most deadlines
// ask: who is most overdue
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most tasks
// evidence: one of each row that is due first
// none: nobody else has an overdue task.
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (t)-[:ASSIGNED_TO]->(person)
WHERE t.state IN ['open', 'in progress']
WITH person, t, t.due AS due
WHERE due < $today
  AND ($since IS NULL OR due >= $since)
  AND ($until IS NULL OR due <= $until)
WITH person, count(*) AS tasks, min([due, t]) AS first
WHERE person:Person
  AND NOT person.id IN [$owner, 'myself']
WITH person, tasks, first[0] AS due, first[1] AS first
RETURN person AS person,
  tasks AS tasks,
  due AS `first due`,
  [{path: first.path, line: first.line}] AS evidence
ORDER BY tasks DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
