MATCH (p:Person)-[:WORKS_AT]->(o:Organisation)
RETURN coalesce(p.path, p.id) AS from,
  coalesce(o.path, o.id) AS to,
  1 AS times
ORDER BY from, to
