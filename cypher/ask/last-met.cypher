UNWIND $ids AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (e)-[:ATTENDED]->(m:Meeting)
WHERE coalesce(m.date, $today) <= $today
RETURN e.id AS id,
  max(m.date) AS last,
  count(DISTINCT m) AS meetings
ORDER BY coalesce(last, date('0001-01-01')) DESC, meetings DESC, id
