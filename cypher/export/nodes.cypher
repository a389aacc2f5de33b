MATCH (n:Entity|Meeting|Note|Task|Decision|Tag|File)
WITH n, (n:Entity OR n:Meeting OR n:Note) AND $centre IN [n.id, n.path] AS central
WHERE central OR any(label IN labels(n) WHERE label IN $labels)
RETURN elementId(n) AS element,
  labels(n) AS labels,
  n {.*, hash: null} AS properties,
  coalesce(central, false) AS central
ORDER BY element
