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
// evidence: the three of each row that are due first
// none: nobody else has an overdue task.
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (t)-[:ASSIGNED_TO]->(person)
WHERE t.state IN ['open', 'in progress']
  AND t.due < $today
  AND ($since IS NULL OR t.due >= $since)
  AND ($until IS NULL OR t.due <= $until)
WITH t, person, t.due AS due
ORDER BY due
WITH person, count(*) AS tasks, min(due) AS due, collect(t) AS found
WHERE person:Person
  AND NOT person.id IN [$owner, 'myself']
WITH person, tasks, due, found
ORDER BY tasks DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
RETURN person AS person,
  tasks AS tasks,
  due AS `first due`,
  COLLECT {
    UNWIND found[..6] AS t
    WITH t.due AS day, t.path AS path, t.line AS line
    ORDER BY day, path, line
    LIMIT 3
    RETURN {path: path, line: line} AS place
  } AS evidence
ORDER BY tasks DESC, person.name, person.id
