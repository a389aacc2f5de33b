MATCH (e:Entity)
OPTIONAL MATCH (e)-[:ATTENDED]->(m:Meeting)
WITH e, count(DISTINCT m) AS meetings, max(m.date) AS last
RETURN e.id AS id,
  e.name AS name,
  coalesce(e.aliases, []) AS aliases,
  CASE WHEN e:Person THEN 'person' WHEN e:Organisation THEN 'organisation' ELSE 'topic' END AS kind,
  last AS last,
  meetings AS meetings
ORDER BY id
