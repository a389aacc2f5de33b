// What comes up with {organisation}?
// Topics that the same notes are about, most notes first.
//
// about: topics
// ask: what topics does {organisation} work on
// ask: what is {organisation} working on
// ask: what topics does {organisation} discuss
// ask: what does {organisation} discuss
// ask: what did i discuss with {organisation}
// ask: what do i talk about with {organisation}
// ask: what did i meet {organisation} about
// ask: what topics of|with {organisation}
// parameter: organisation is an organisation
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: most notes
// none: no other topic came up with {organisation}.
// :param organisation => 'nvidia'
// :param since => null
// :param until => null
// :param limit => null
MATCH (about:Entity {id: $organisation})<-[:ABOUT]-(n:Note)
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
