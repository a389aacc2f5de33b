// Which topics are new?
// Topics that first came up in a meeting of a period, the latest first; without a period, the twenty latest.
//
// about: topics
// ask: which topics|topic are new
// ask: new topics|topic
// ask: which topics|topic came up first {time}
// ask: which topics|topic came up for first time
// ask: which topics|topic were first discussed|mentioned {time}
// ask: which topics|topic were discussed|mentioned for first time
// ask: which new topics|topic came up
// ask: which new topics|topic did i meet|discuss
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: latest first
// none: no topic came up for the first time.
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (m:Meeting)
WHERE m.date IS NOT NULL
  AND (m.date <= $today OR $since > $today)
WITH m, m.date AS date
MATCH (m)-[:ABOUT]->(topic:Topic)
WITH topic, count(*) AS meetings, min(date) AS first, max(date) AS last
WHERE ($since IS NULL OR first >= $since)
  AND ($until IS NULL OR first <= $until)
WITH topic, meetings, first, last
ORDER BY first DESC, meetings DESC, topic.name, topic.id
LIMIT coalesce($limit, CASE WHEN $since IS NULL AND $until IS NULL THEN 20 ELSE 1000000 END)
RETURN topic AS topic,
  first AS first,
  meetings AS meetings,
  last AS last,
  COLLECT {
    MATCH (m:Meeting)-[:ABOUT]->(topic)
    WHERE m.date IS NOT NULL
      AND (m.date <= $today OR $since > $today)
    WITH m, m.path AS path, m.line AS line
    ORDER BY m.date DESC, path, line
    RETURN {path: path, line: line} AS place
  } AS evidence
ORDER BY first DESC, meetings DESC, topic.name, topic.id
