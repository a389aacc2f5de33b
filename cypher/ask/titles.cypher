MATCH (m:Meeting)
WHERE m.title IS NOT NULL
RETURN m.title AS id,
  m.title AS name,
  max(m.date) AS last
ORDER BY last DESC, id
