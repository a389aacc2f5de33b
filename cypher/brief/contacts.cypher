MATCH (:Person {id: $people[0]})-[:MET]-(o:Person)
WHERE NOT o.id IN $people
  AND all(id IN $people WHERE EXISTS {
    MATCH (:Person {id: id})-[:MET]-(o)
  })
WITH DISTINCT o
MATCH (o)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(p:Person)
WHERE m.date < $day
  AND p.id IN $people
WITH DISTINCT o, m
ORDER BY m.date DESC, m.id
WITH o, collect(m) AS meetings
RETURN o.name AS person,
  size(meetings) AS meetings,
  meetings[0].date AS last,
  meetings[0].path AS path,
  meetings[0].line AS line
ORDER BY meetings DESC, last DESC, person, o.id
LIMIT 5
