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
// evidence: the ten latest of each row
// none: nobody has a task marked as done.
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => 20
MATCH (t:Task)
WHERE t.state = 'done'
  AND ($since IS NULL OR t.done >= $since AND t.done <= $today)
  AND ($until IS NULL OR t.done <= $until)
WITH t
MATCH (t)-[:ASSIGNED_TO]->(person)
WITH person, count(*) AS tasks, collect(t) AS found
WHERE person:Person
  AND person.id <> $owner
WITH person, tasks, found
ORDER BY tasks DESC, person.name, person.id
LIMIT $limit
CALL (found) {
  UNWIND found AS t
  WITH t, t.done AS done
  ORDER BY done DESC
  WITH max(done) AS last, collect(t) AS sorted
  RETURN last, COLLECT {
    UNWIND sorted[..20] AS t
    WITH t.done AS done, t.path AS path, t.line AS line
    ORDER BY done DESC, path, line
    LIMIT 10
    RETURN {path: path, line: line} AS place
  } AS places
}
RETURN person AS person,
  tasks AS tasks,
  last AS `last done`,
  places AS evidence
ORDER BY tasks DESC, person.name, person.id
