// Which topics are related to {something}?
// Topics that the same notes are about, most notes first.
//
// about: topics
// ask: what is related to {something}
// ask: which topics are related to {something}
// ask: which topics|topic come up with {something}
// ask: which topics are discussed with {something}
// ask: what is discussed with {something}
// ask: topics of|with {something}
// ask: which topics are common with {something}
// ask: what topics are mentioned with {something}
// ask: what is discussed when {something} comes up
// parameter: something is an entity
// parameter: limit is a number, else null
// none: no other topic came up with {something}.
// :param something => 'nvidia'
// :param limit => null
MATCH (about:Entity {id: $something})<-[:ABOUT]-(n:Note)-[:ABOUT]->(topic:Topic)
WHERE topic <> about
  AND n <> topic
WITH DISTINCT topic, n
ORDER BY n.date DESC, n.path
WITH topic, collect(n) AS notes, max(n.date) AS last
RETURN topic AS topic,
  size(notes) AS notes,
  last AS last,
  [n IN notes | {path: n.path, line: coalesce(n.line, 1)}] AS evidence
ORDER BY notes DESC, last DESC, topic.id
LIMIT coalesce($limit, 1000000)
