// Who has overdue tasks?
// Everybody with tasks that should have been done before today and aren't, most of them first. The vault's owner is left out.
//
// about: tasks
// ask: who has overdue tasks
// ask: who is overdue
// ask: who is overdue with tasks
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most tasks
// none: nobody else has an overdue task.
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (t:Task)-[:ASSIGNED_TO]->(person:Person)
WHERE t.state IN ['open', 'in progress']
  AND t.due < $today
  AND ($since IS NULL OR t.due >= $since)
  AND ($until IS NULL OR t.due <= $until)
  AND NOT person.id IN [$owner, 'myself']
WITH person, t.due AS due, t.path AS path, t.line AS line
ORDER BY due, path, line
WITH person, count(*) AS tasks, min(due) AS due, collect({path: path, line: line}) AS places
RETURN person AS person,
  tasks AS tasks,
  due AS `first due`,
  places AS evidence
ORDER BY tasks DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
