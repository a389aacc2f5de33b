UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:WORKS_AT*0..1]-(p:Person)<-[:ASSIGNED_TO]-(t:Task)<-[:HAS_TASK]-(n:Note)
WHERE t.state IN ['open', 'in progress']
  AND coalesce(n.date < $day, true)
  AND NOT p.id IN [$owner, $myself]
WITH DISTINCT p, t
RETURN t.text AS task,
  p.name AS owner,
  t.due AS due,
  coalesce(t.due < $day, false) AS overdue,
  t.priority AS priority,
  t.path AS path,
  t.line AS line
ORDER BY overdue DESC, due, path, line, owner
LIMIT 10
