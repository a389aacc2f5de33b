MATCH (:Entity {id: $ids[0]})<-[:WORKS_AT*0..1]-(:Person)-[:ATTENDED]->(m:Meeting)
WHERE m.date < $day
  AND ($owner = '' OR EXISTS {
    MATCH (:Entity {id: $owner})-[:ATTENDED]->(m)
  })
  AND all(id IN $ids WHERE EXISTS {
    MATCH (:Entity {id: id})<-[:WORKS_AT*0..1]-(:Person)-[:ATTENDED]->(m)
  })
WITH DISTINCT m
RETURN m.date AS date,
  m.title AS meeting,
  m.path AS path,
  m.line AS line
ORDER BY date DESC, m.id
LIMIT 4
