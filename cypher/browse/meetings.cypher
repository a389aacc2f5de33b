// The meetings that a guide can ask about: the last two.
MATCH (m:Meeting)<-[:ATTENDED]-(:Person)
WHERE m.title IS NOT NULL
  AND m.date IS NOT NULL
RETURN m.title AS title,
  max(m.date) AS last
ORDER BY last DESC, title
LIMIT 2
