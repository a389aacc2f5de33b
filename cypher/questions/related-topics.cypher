// Which topics are related to {something}?
// Topics that the same notes are about, most notes first.
//
// about: topics
// ask: which|what topics|subjects are|is related|connected|close|similar to|with {something}
// ask: which|what topics|subjects relate|belong to {something}
// ask: what is|are related|connected to|with {something}
// ask: [which|what] topics|subjects come|comes|came|go|goes up|together|along [with|together] [with] {something}
// ask: what comes|goes|came up|together [together] with {something}
// ask: [which|what] [are] related topics|subjects to|of|for {something}
// ask: topics|subjects related to {something}
// parameter: something is an entity
// none: no other topic came up with {something}.
// :param something => 'nvidia'
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
