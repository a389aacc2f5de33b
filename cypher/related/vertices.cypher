MATCH (n:Note|Entity|File|Tag)
RETURN coalesce(n.path, n.id, '#' + n.name) AS id,
  CASE WHEN n:Note AND n.missing IS NULL THEN n.path END AS path,
  coalesce(n.name, n.title, n.path) AS name,
  n.title AS title,
  coalesce(n.aliases, []) AS aliases,
  n.date AS date,
  labels(n) AS labels,
  coalesce(n.missing, false) AS missing,
  coalesce(n.daily, false) AS daily
ORDER BY id
