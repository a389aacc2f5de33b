// Who has the most overdue tasks?
// People by the number of their tasks that are overdue, twenty of them. The vault's owner is left out.
//
// about: tasks
// ask: who has most overdue tasks
// ask: who overdue most tasks
// ask: who misses most deadlines
// ask: who is most overdue
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else 20
// order: most tasks
// none: nobody has an overdue task.
// :param today => date()
// :param owner => ''
// :param limit => 20
MATCH (t:Task)-[:ASSIGNED_TO]->(person:Person)
WHERE t.state IN ['open', 'in progress']
  AND t.due < $today
  AND person.id <> $owner
WITH person, collect(t) AS all, count(t) AS tasks, min(t.due) AS due
ORDER BY tasks DESC, person.name, person.id
LIMIT $limit
RETURN person AS person,
  tasks AS tasks,
  due AS `first due`,
  COLLECT {
    UNWIND all AS t
    WITH t
    ORDER BY t.due, t.path, t.line
    RETURN {path: t.path, line: t.line} AS place
  } AS evidence
ORDER BY tasks DESC, person.name, person.id
