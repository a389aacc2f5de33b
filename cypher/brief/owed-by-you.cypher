MATCH (:Entity {id: $myself})<-[:ASSIGNED_TO]-(t:Task)<-[:HAS_TASK]-(n:Note)
WHERE t.state IN ['open', 'in progress']
  AND coalesce(n.date < $day, true)
  AND any(id IN $ids WHERE EXISTS {
    MATCH (t)-[:ABOUT]->(:Entity {id: id})
  } OR EXISTS {
    MATCH (:Entity {id: id})<-[:WORKS_AT*0..1]-(:Person)-[:ATTENDED]->(:Meeting)<-[:HOLDS*0..1]-(n)
  })
WITH DISTINCT t
RETURN t.text AS task,
  t.due AS due,
  coalesce(t.due < $day, false) AS overdue,
  t.priority AS priority,
  t.path AS path,
  t.line AS line
ORDER BY overdue DESC, due, path, line
LIMIT 10
