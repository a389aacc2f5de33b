UNWIND $ids AS id
MATCH (o:Organisation {id: id})<-[:WORKS_AT]-(p:Person)-[:ATTENDED]->(m:Meeting)
WHERE m.date < $day AND p.id <> $owner AND NOT p.id IN $ids
WITH DISTINCT o, p, m
ORDER BY m.date DESC, m.id
WITH o, p, collect(m) AS meetings
RETURN p.name AS person,
  o.name AS organisation,
  size(meetings) AS meetings,
  meetings[0].date AS last,
  meetings[0].path AS path,
  meetings[0].line AS line
ORDER BY meetings DESC, last DESC, person, p.id
LIMIT 8
