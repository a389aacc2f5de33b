MATCH (:Entity {id: $ids[0]})<-[:WORKS_AT*0..1]-(:Person)-[:ATTENDED]->(m:Meeting)-[:ABOUT]->(t:Topic)
WHERE m.date < $day
  AND NOT t.id IN $ids
  AND all(id IN $ids WHERE EXISTS {
    MATCH (:Entity {id: id})<-[:WORKS_AT*0..1]-(:Person)-[:ATTENDED]->(m)
  })
WITH DISTINCT t, m
ORDER BY m.date DESC, m.id
WITH t, collect(m) AS meetings
RETURN t.name AS topic,
  size(meetings) AS meetings,
  meetings[0].date AS last,
  meetings[0].path AS path,
  meetings[0].line AS line
ORDER BY meetings DESC, last DESC, topic, t.id
LIMIT 6
