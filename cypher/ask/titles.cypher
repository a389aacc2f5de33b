MATCH (m:Meeting)
WHERE m.title IS NOT NULL
RETURN m.title AS id,
  m.title AS name,
  [] AS aliases,
  'meeting' AS kind,
  max(m.date) AS last
ORDER BY last DESC, id
