// Which topics are related to {about}?
// Topics that the same notes are about, most notes first.
//
// ask: which|what topics|subjects are|is related|connected|close|similar to|with {about}
// ask: which|what topics|subjects relate|belong to {about}
// ask: what is|are related|connected to|with {about}
// ask: [which|what] topics|subjects come|comes|came|go|goes up|together|along [with|together] [with] {about}
// ask: what comes|goes|came up|together [together] with {about}
// ask: [which|what] [are] related topics|subjects to|of|for {about}
// ask: topics|subjects related to {about}
// parameter: about is an entity
// :param about => 'nvidia'
MATCH (about:Entity {id: $about})<-[:ABOUT]-(n:Note)-[:ABOUT]->(topic:Topic)
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
