// The last meetings, who was there and what they were about
MATCH (m:Meeting)
WHERE m.date IS NOT NULL
WITH m
ORDER BY m.date DESC, m.id
LIMIT 10
MATCH meeting = (m)-[:ATTENDED|ABOUT]-(:Entity)
RETURN meeting
