// How often did {something} and {thing} come up together?
// The number of notes that are about both, the first and the last.
//
// about: topics
// ask: how often did {something} and {thing} come up together
// ask: how often were {something} and {thing} discussed|mentioned together
// ask: how often did {something} come up with {thing}
// ask: how often was {something} discussed|mentioned with {thing}
// ask: how many notes are about both {something} and {thing}
// ask: how many meetings|meeting were about both {something} and {thing}
// ask: how often does {something} relate to {thing}
// ask: how often are {something} and {thing} relate
// parameter: something is an entity
// parameter: thing is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// :param something => 'nvidia'
// :param thing => 'coreweave'
// :param since => null
// :param until => null
// :param today => date()
UNWIND [$something, $thing] AS id
CALL {
  WITH id
  MATCH (:Entity {id: id})<-[:ABOUT]-(n:Note)
  RETURN n
UNION
  WITH id
  MATCH (:Entity {id: id})-[attended:ATTENDED]->(:Meeting)<-[:HOLDS*0..1]-(n:Note)
  WHERE attended.inferred IS NULL
  RETURN n
UNION
  WITH id
  MATCH (:Entity {id: id})<-[:ASSIGNED_TO]-(:Task)<-[:HAS_TASK]-(n:Note)
  RETURN n
}
WITH n, count(DISTINCT id) AS both
WHERE both = 2
  AND n.missing IS NULL
  AND NOT coalesce(n.id, '') IN [$something, $thing]
  AND ($since IS NULL OR n.date >= $since)
  AND ($until IS NULL OR n.date <= $until)
  AND (coalesce(n.date, $today) <= $today OR $since > $today)
WITH n
ORDER BY n.date DESC, n.path
WITH collect(n) AS notes, min(n.date) AS first, max(n.date) AS last
RETURN size(notes) AS notes,
  first AS first,
  last AS last,
  [n IN notes | {path: n.path, line: coalesce(n.line, 1)}] AS evidence
ORDER BY notes
