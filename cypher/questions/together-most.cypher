// Which topics come up together most?
// Pairs of topics that the most meetings were about, twenty of them.
//
// about: topics
// ask: which topics cooccur
// ask: which topics cooccur most
// ask: what cooccur
// ask: which two topics cooccur
// ask: common two topics
// ask: topic|topics two
// ask: most topic|topics two
// ask: most linked topics
// ask: most closely linked topics
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else 20
// order: most meetings
// evidence: the ten latest of each row
// none: no two topics came up together.
// :param since => null
// :param until => null
// :param today => date()
// :param limit => 20
MATCH (topic:Topic)<-[:ABOUT]-(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH m, topic
ORDER BY topic
WITH m, collect(topic) AS topics
UNWIND range(0, size(topics) - 2) AS place
UNWIND topics[place + 1..] AS two
WITH topics[place] AS one, two, collect(m) AS found
WITH size(found) AS meetings, collect([one, two, found]) AS pairs
ORDER BY meetings DESC
LIMIT $limit
UNWIND pairs AS pair
WITH meetings, pair[2] AS found, CASE WHEN pair[0].id < pair[1].id THEN pair[..2] ELSE reverse(pair[..2]) END AS pair
CALL (found) {
  UNWIND found AS m
  WITH m, m.date AS date
  ORDER BY date DESC
  WITH max(date) AS last, collect(m) AS sorted
  RETURN last, COLLECT {
    UNWIND sorted[..20] AS m
    WITH m.date AS date, m.path AS path, m.line AS line
    ORDER BY date DESC, path, line
    LIMIT 10
    RETURN {path: path, line: line} AS place
  } AS places
}
WITH pair[0] AS topic, pair[1] AS other, meetings, last, places
RETURN topic AS topic,
  other AS other,
  meetings AS meetings,
  last AS last,
  places AS evidence
ORDER BY meetings DESC, last DESC, topic.name, topic.id, other.name, other.id
LIMIT $limit
