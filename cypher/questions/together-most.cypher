// Which topics come up together most?
// Pairs of topics that the most meetings were about, twenty of them.
//
// about: topics
// ask: which topics cooccur
// ask: which topics cooccur most
// ask: what cooccur
// ask: which two topics cooccur
// ask: common two topics
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else 20
// order: most meetings
// none: no two topics came up together.
// :param since => null
// :param until => null
// :param today => date()
// :param limit => 20
MATCH (m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
MATCH (m)-[:ABOUT]->(topic:Topic)
WITH m, topic
ORDER BY topic.id
WITH m, collect(topic) AS topics
UNWIND range(0, size(topics) - 2) AS place
UNWIND topics[place + 1..] AS two
WITH topics[place] AS one, two, collect(m) AS found
WITH size(found) AS meetings, collect({one: one, two: two, all: found}) AS pairs
ORDER BY meetings DESC
LIMIT $limit
UNWIND pairs AS pair
WITH pair.one AS one, pair.two AS two, pair.all AS found, meetings
CALL (found) {
  UNWIND found AS m
  WITH m.date AS date, m.id AS id, m.path AS path, m.line AS line
  ORDER BY date DESC, id
  RETURN max(date) AS last, collect({path: path, line: line}) AS places
}
RETURN one AS topic,
  two AS other,
  meetings AS meetings,
  last AS last,
  places AS evidence
ORDER BY meetings DESC, last DESC, topic.name, topic.id, other.name, other.id
LIMIT $limit
