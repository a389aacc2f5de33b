MATCH (a)-[r]->(b)
WHERE ($centre IN [a.id, a.path] OR any(label IN labels(a) WHERE label IN $labels))
  AND ($centre IN [b.id, b.path] OR any(label IN labels(b) WHERE label IN $labels))
RETURN elementId(a) AS from,
  elementId(b) AS to,
  type(r) AS type,
  properties(r) AS properties
ORDER BY elementId(r)
