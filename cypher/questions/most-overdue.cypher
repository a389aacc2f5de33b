// Who has the most overdue tasks?
// People by the number of their tasks that are overdue, twenty of them.
//
// about: tasks
// ask: who has most overdue tasks
// ask: who overdue most tasks
// ask: who misses most deadlines
// ask: who is most overdue
// parameter: today is today
// parameter: limit is a number, else 20
// order: most tasks
// :param today => date()
// :param limit => 20
MATCH (t:Task)-[:ASSIGNED_TO]->(person:Person)
WHERE t.state IN ['open', 'in progress']
  AND t.due < $today
WITH DISTINCT person, t
ORDER BY t.due, t.path, t.line
WITH person, collect(t) AS tasks, min(t.due) AS due
RETURN person AS person,
  size(tasks) AS tasks,
  due AS `first due`,
  [t IN tasks | {path: t.path, line: t.line}] AS evidence
ORDER BY tasks DESC, person.name, person.id
LIMIT $limit
