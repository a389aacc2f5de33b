// Which topics are related to {something}?
// Topics that the same notes are about, most notes first.
//
// about: topics
// ask: what is relate to {something}
// ask: which topics are relate to {something}
// ask: which topics|topic come up with {something}
// ask: which topics are discussed with {something}
// ask: what is discussed with {something}
// ask: topics of|with {something}
// ask: topics coming up with {something}
// ask: which topics are common with {something}
// ask: what topics are mentioned with {something}
// ask: what is discussed when {something} comes up
// ask: what topics come up when i discuss {something}
// ask: what is mentioned with {something}
// ask: what comes up when i discuss {something}
// ask: what comes up when people discuss {something}
// ask: what else is discussed in meetings|meeting about {something}
// ask: what else comes up in meetings|meeting about {something}
// ask: when {something} is discussed what else
// ask: what comes up in meetings|meeting with {something}
// ask: topics in meetings|meeting about|on {something}
// ask: best connected to|with {something}
// parameter: something is a subject
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: most notes
// none: no other topic came up with {something}.
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param limit => null
MATCH (about:Entity {id: $something})<-[:ABOUT]-(n:Note)
WHERE ($since IS NULL OR n.date >= $since)
  AND ($until IS NULL OR n.date <= $until)
WITH about, n, n.date AS date
ORDER BY date DESC, n.path
WITH about, n, date, {path: n.path, line: coalesce(n.line, 1)} AS place
MATCH (n)-[:ABOUT]->(topic:Topic)
WHERE topic <> about
  AND n <> topic
WITH topic, count(place) AS notes, max(date) AS last, collect(place) AS places
RETURN topic AS topic,
  notes AS notes,
  last AS last,
  places AS evidence
ORDER BY notes DESC, last DESC, topic.name, topic.id
LIMIT coalesce($limit, 1000000)
