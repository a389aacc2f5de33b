// Which notes are about {something} and {thing}?
// Notes that are about both, the most recent first.
//
// about: topics
// ask: what notes are about {something} and {thing}
// ask: what notes mention [both] {something} and {thing}
// ask: notes where [both] {something} and {thing} are mentioned
// ask: where are {something} and {thing} mentioned together
// ask: when did {something} and {thing} come up together
// ask: what notes mention {something} together with {thing}
// ask: what notes link {something} with {thing}
// ask: how are {something} and {thing} relate
// ask: how is {something} relate to {thing}
// ask: what connects {something} and {thing}
// ask: what relates {something} with|to {thing}
// ask: where is {something} mentioned together with {thing}
// parameter: something is an entity
// parameter: thing is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: latest date
// none: no note is about both {something} and {thing}.
// :param something => 'nvidia'
// :param thing => 'coreweave'
// :param since => null
// :param until => null
// :param limit => null
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
WITH n
RETURN n AS note,
  n.date AS date,
  [{path: n.path, line: coalesce(n.line, 1)}] AS evidence
ORDER BY date IS NULL, date DESC, note.path
LIMIT coalesce($limit, 1000000)
