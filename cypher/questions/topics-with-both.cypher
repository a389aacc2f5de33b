// Which topics come up with both {something} and {thing}?
// Topics of notes about the one and of notes about the other, together or not, most notes first.
//
// about: topics
// ask: what do {something} and {thing} have in common
// ask: what do {something} and {thing} share
// ask: what does {something} have in common with {thing}
// ask: which topics do {something} and {thing} have in common
// ask: which topics do {something} and {thing} share
// ask: which topics come up with both {something} and {thing}
// ask: which topics are relate to both {something} and {thing}
// ask: what is relate to both {something} and {thing}
// ask: common topics of|between {something} and {thing}
// ask: common between {something} and {thing}
// parameter: something is a subject
// parameter: thing is a subject
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: most with the first
// none: no topic came up with {something} and with {thing}.
// :param something => 'nvidia'
// :param thing => 'coreweave'
// :param since => null
// :param until => null
// :param limit => null
UNWIND [$something, $thing] AS id
MATCH (about:Entity {id: id})<-[:ABOUT]-(n:Note)-[:ABOUT]->(topic:Topic)
WHERE $something <> $thing
  AND NOT topic.id IN [$something, $thing]
  AND n <> topic
  AND ($since IS NULL OR n.date >= $since)
  AND ($until IS NULL OR n.date <= $until)
WITH DISTINCT id, topic, n
ORDER BY n.date DESC, n.path
WITH topic,
  collect(DISTINCT n) AS notes,
  sum(CASE id WHEN $something THEN 1 ELSE 0 END) AS one,
  sum(CASE id WHEN $thing THEN 1 ELSE 0 END) AS two,
  max(n.date) AS last
WHERE one > 0
  AND two > 0
RETURN topic AS topic,
  one AS `with the first`,
  two AS `with the second`,
  last AS last,
  [n IN notes | {path: n.path, line: coalesce(n.line, 1)}] AS evidence
ORDER BY `with the first` + `with the second` DESC, last DESC, topic.name, topic.id
LIMIT coalesce($limit, 1000000)
