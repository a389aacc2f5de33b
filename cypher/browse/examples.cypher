// Whom and what a guide can ask about: those with the most relationships, two of each kind.
MATCH (e:Entity)
WHERE e.id <> $owner
WITH e, COUNT { (e)--() } AS relationships
ORDER BY relationships DESC, e.id
WITH CASE
    WHEN e:Person THEN 'person'
    WHEN e:Organisation THEN 'organisation'
    ELSE 'topic'
  END AS kind,
  collect(e)[..2] AS most
UNWIND most AS example
RETURN kind AS kind,
  example.id AS id,
  example.name AS name
ORDER BY kind, COUNT { (example)--() } DESC, id
