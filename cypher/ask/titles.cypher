MATCH (m:Meeting)
WHERE m.title IS NOT NULL
WITH m.title AS title, count(*) AS meetings, max(m.date) AS last
RETURN title AS id,
  title AS name,
  [] AS aliases,
  'meeting' AS kind,
  last AS last,
  meetings AS meetings
ORDER BY id
