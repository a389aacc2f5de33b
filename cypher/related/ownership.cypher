MATCH (n:Note)-[:HAS_TASK]->(t:Task)-[:ASSIGNED_TO]->(p:Person)
WITH n.path AS from, coalesce(p.path, p.id) AS to, count(DISTINCT t) AS times
RETURN from, to, times
ORDER BY from, to
