// Who has done the most tasks?
// People by the number of their tasks that are done, twenty of them. The vault's owner is left out.
//
// about: tasks
// ask: who has most done tasks
// ask: who done most tasks
// ask: who gets most done
// ask: who done most
// ask: people by number of done tasks
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else 20
// order: most tasks
// none: nobody has a task marked as done.
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => 20
MATCH (t:Task)-[:ASSIGNED_TO]->(person:Person)
WHERE t.state = 'done'
  AND ($since IS NULL OR t.done >= $since AND t.done <= $today)
  AND ($until IS NULL OR t.done <= $until)
  AND person.id <> $owner
WITH person, collect(t) AS all, count(t) AS tasks, max(t.done) AS last
ORDER BY tasks DESC, person.name, person.id
LIMIT $limit
RETURN person AS person,
  tasks AS tasks,
  last AS `last done`,
  COLLECT {
    UNWIND all AS t
    WITH t
    ORDER BY t.done DESC, t.path, t.line
    RETURN {path: t.path, line: t.line} AS place
  } AS evidence
ORDER BY tasks DESC, person.name, person.id
