UNWIND range(0, size($ids) - 1) AS at
MATCH (e:Entity {id: $ids[at]})<-[:WORKS_AT*0..1]-(:Person)-[:ATTENDED]->(m:Meeting)
WHERE m.date < $day
  AND ($owner = '' OR EXISTS {
    MATCH (:Entity {id: $owner})-[:ATTENDED]->(m)
  })
WITH DISTINCT at, e, m
ORDER BY m.date DESC, m.id
WITH at, e, collect(m)[0] AS m
RETURN m.date AS date,
  m.title AS meeting,
  e.name AS with,
  m.path AS path,
  m.line AS line
ORDER BY at
