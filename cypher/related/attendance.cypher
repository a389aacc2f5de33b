MATCH (p:Person)-[a:ATTENDED]->(m:Meeting)
WHERE a.inferred IS NULL
WITH m.path AS from, coalesce(p.path, p.id) AS to, count(DISTINCT m) AS times
RETURN from, to, times
ORDER BY from, to
