UNWIND range(0, size($ids) - 1) AS at
MATCH (e:Entity {id: $ids[at]})
CALL (e) {
  OPTIONAL MATCH (e)<-[:WORKS_AT*0..1]-(:Person)-[:ATTENDED]->(m:Meeting)
  WHERE m.date < $day
  WITH DISTINCT m
  ORDER BY m.date DESC, m.id
  RETURN collect(m) AS meetings
}
RETURN e.name AS name,
  COLLECT {
    MATCH (e)-[:WORKS_AT]->(o:Organisation)
    WITH DISTINCT o
    ORDER BY o.name, o.id
    RETURN o.name AS name
  } AS organisation,
  size(meetings) AS meetings,
  meetings[size(meetings) - 1].date AS first,
  coalesce(CASE WHEN e:Note THEN e.path END, meetings[0].path) AS path,
  CASE WHEN e:Note THEN 1 ELSE meetings[0].line END AS line
ORDER BY at
