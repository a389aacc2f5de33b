// How often did {something} and {thing} come up together?
// The number of notes that are about both, the first and the last.
//
// about: topics
// ask: how often did {something} and {thing} come up together
// ask: how often were {something} and {thing} discussed|mentioned together
// ask: how often did {something} come up with {thing}
// ask: how often was {something} discussed|mentioned with {thing}
// ask: how many notes are about both {something} and {thing}
// ask: how many meetings|meetings|meetings|meetings|meetings|meetings|meetings|meetings|meeting were about both {something} and {thing}
// ask: how often does {something} relate to {thing}
// ask: how often are {something} and {thing} related
// parameter: something is an entity
// parameter: thing is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// :param something => 'nvidia'
// :param thing => 'coreweave'
// :param since => null
// :param until => null
MATCH (one:Entity {id: $something})<-[:ABOUT]-(n:Note)-[:ABOUT]->(two:Entity {id: $thing})
WHERE one <> two
  AND n <> one
  AND n <> two
  AND ($since IS NULL OR n.date >= $since)
  AND ($until IS NULL OR n.date <= $until)
WITH DISTINCT n
ORDER BY n.date DESC, n.path
WITH collect(n) AS notes, min(n.date) AS first, max(n.date) AS last
RETURN size(notes) AS notes,
  first AS first,
  last AS last,
  [n IN notes | {path: n.path, line: coalesce(n.line, 1)}] AS evidence
ORDER BY notes
