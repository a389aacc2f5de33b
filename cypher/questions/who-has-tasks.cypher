// Who has open tasks?
// People with open tasks, whom one may be waiting for: of a period with tasks that are due in it, most tasks first. The
// vault's owner is left out.
//
// about: tasks
// ask: who has open tasks
// ask: who has tasks due
// ask: who has due
// ask: who am i waiting for
// ask: which people am i waiting for
// ask: who owes me
// ask: who owes me tasks
// ask: who has most open tasks
// ask: who has most tasks
// ask: who has most to do
// ask: who tasks most
// ask: who has most work
// ask: who is swamped
// ask: who is swamped with tasks|work
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most tasks
// evidence: one of each row that is due first
// none: nobody else has an open task.
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (t)-[:ASSIGNED_TO]->(person)
WHERE t.state IN ['open', 'in progress']
WITH person, t, t.due AS due
WHERE ($since IS NULL OR due >= $since)
  AND ($until IS NULL OR due <= $until)
WITH person, count(*) AS tasks, sum(CASE WHEN due < $today THEN 1 ELSE 0 END) AS overdue, min([due, t]) AS first
WHERE person:Person
  AND NOT person.id IN [$owner, 'myself']
WITH person, tasks, overdue, first[0] AS due, first[1] AS first
RETURN person AS person,
  tasks AS tasks,
  overdue AS overdue,
  due AS `first due`,
  [{path: first.path, line: first.line}] AS evidence
ORDER BY tasks DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
