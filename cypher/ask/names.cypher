MATCH (e:Entity)
RETURN e.id AS id,
  e.name AS name,
  e.aliases AS aliases,
  CASE WHEN e:Person THEN 'person' WHEN e:Organisation THEN 'organisation' ELSE 'topic' END AS kind
ORDER BY id
