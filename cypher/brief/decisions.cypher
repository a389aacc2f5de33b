MATCH (:Entity {id: $ids[0]})<-[:WORKS_AT*0..1]-(:Person)-[:ATTENDED]->(m:Meeting)<-[:HOLDS*0..1]-(:Note)-[:DECIDED]->(d:Decision)
WHERE m.date < $day
  AND ($owner = '' OR EXISTS {
    MATCH (:Entity {id: $owner})-[:ATTENDED]->(m)
  })
  AND all(id IN $ids WHERE EXISTS {
    MATCH (:Entity {id: id})<-[:WORKS_AT*0..1]-(:Person)-[:ATTENDED]->(m)
  })
WITH d, max(m.date) AS date
RETURN date AS date,
  d.text AS decision,
  d.path AS path,
  d.line AS line
ORDER BY date DESC, path, line
LIMIT 6
