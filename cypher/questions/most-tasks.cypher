// Who has the most open tasks?
// People by the number of their tasks that are open, twenty of them. The vault's owner is left out.
//
// about: tasks
// ask: who has most open tasks
// ask: who has most tasks
// ask: who has most to do
// ask: who tasks most
// ask: who has most work
// ask: who is swamped
// ask: who is swamped with tasks|work
// parameter: owner is the owner
// parameter: limit is a number, else 20
// order: most tasks
// evidence: the ten of each row that are due first
// none: nobody has an open task.
// :param owner => ''
// :param limit => 20
MATCH (t)-[:ASSIGNED_TO]->(person)
WHERE t.state IN ['open', 'in progress']
WITH person, count(*) AS tasks, collect(t) AS found
WHERE person:Person
  AND person.id <> $owner
WITH person, tasks, found
ORDER BY tasks DESC, person.name, person.id
LIMIT $limit
CALL (found) {
  UNWIND found AS t
  WITH t, t.due AS due
  ORDER BY due
  LIMIT 20
  WITH due, t.path AS path, t.line AS line
  ORDER BY due, path, line
  LIMIT 10
  RETURN min(due) AS first, collect({path: path, line: line}) AS places
}
RETURN person AS person,
  tasks AS tasks,
  first AS `first due`,
  places AS evidence
ORDER BY tasks DESC, person.name, person.id
