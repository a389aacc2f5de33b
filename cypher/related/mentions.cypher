MATCH (n:Note)-[m:MENTIONS]->(e:Entity)
RETURN n.path AS from,
  coalesce(e.path, e.id) AS to,
  m.count AS times
ORDER BY from, to
