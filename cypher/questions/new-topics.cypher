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
// evidence: the first of each row
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
WITH topic, count(*) AS meetings, min([date, m]) AS first, max(date) AS last
WHERE ($since IS NULL OR first[0] >= $since)
  AND ($until IS NULL OR first[0] <= $until)
WITH topic, meetings, first[0] AS first, last, first[1] AS m
RETURN topic AS topic,
  first AS first,
  meetings AS meetings,
  last AS last,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY first DESC, meetings DESC, topic.name, topic.id
LIMIT coalesce($limit, 1000000)
