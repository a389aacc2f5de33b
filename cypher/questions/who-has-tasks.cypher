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
// evidence: those of each row that are due first, three at most
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
WITH person, count(*) AS tasks, sum(CASE WHEN due < $today THEN 1 ELSE 0 END) AS overdue, min(due) AS due, collect([due, t]) AS found
WHERE person:Person
  AND NOT person.id IN [$owner, 'myself']
WITH person, tasks, overdue, due, found
ORDER BY tasks DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
UNWIND CASE WHEN due IS NULL THEN found ELSE [task IN found WHERE task[0] = due] END AS earliest
WITH person, tasks, overdue, due, earliest[1].path AS path, earliest[1].line AS line
ORDER BY path, line
WITH person, tasks, overdue, due, collect({path: path, line: line}) AS places
RETURN person AS person,
  tasks AS tasks,
  overdue AS overdue,
  due AS `first due`,
  places[..3] AS evidence
ORDER BY tasks DESC, person.name, person.id
