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
// parameter: limit is a number, else 20
// order: most meetings
// none: no two topics came up together.
// :param since => null
// :param until => null
// :param limit => 20
MATCH (m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
MATCH (m)-[:ABOUT]->(topic:Topic)
WITH m, topic
ORDER BY topic.id
WITH m, m.date AS date, collect(topic) AS topics
UNWIND range(0, size(topics) - 2) AS place
UNWIND topics[place + 1..] AS two
WITH topics[place] AS one, two, collect(m) AS all, count(m) AS meetings, max(date) AS last
ORDER BY meetings DESC, last DESC, one.name, one.id, two.name, two.id
LIMIT $limit
RETURN one AS topic,
  two AS other,
  meetings AS meetings,
  last AS last,
  COLLECT {
    UNWIND all AS m
    WITH m
    ORDER BY m.date DESC, m.id
    RETURN {path: m.path, line: m.line} AS place
  } AS evidence
ORDER BY meetings DESC, last DESC, topic.name, topic.id, other.name, other.id
