MATCH (n:Note)-[:TAGGED]->(t:Tag)
RETURN n.path AS from,
  '#' + t.name AS to,
  1 AS times
ORDER BY from, to
