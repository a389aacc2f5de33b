// Which topics came up?
// All topics that meetings were about, most meetings first; without a period, the twenty with the most.
//
// about: topics
// ask: which topics|topic did i discuss|mention
// ask: which topics|topic were discussed|mentioned
// ask: topics in meetings|meeting
// ask: topics
// ask: most topics|topic
// ask: what did i discuss
// ask: what did i work on
// ask: what was discussed
// ask: topics|topic {time}
// ask: what were meetings|meeting about
// ask: which topics are there
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: most meetings
// evidence: the ten latest of each row
// none: no topic came up in a meeting.
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH m, m.date AS date, m.path AS path, m.line AS line
ORDER BY date DESC, path, line
WITH m, date, {path: path, line: line} AS place
MATCH (m)-[:ABOUT]->(topic:Topic)
WITH topic, count(*) AS meetings, min(date) AS first, max(date) AS last, collect(place) AS places
ORDER BY meetings DESC, last DESC, topic.name, topic.id
LIMIT coalesce($limit, 1000000)
RETURN topic AS topic,
  meetings AS meetings,
  first AS first,
  last AS last,
  places[..10] AS evidence
ORDER BY meetings DESC, last DESC, topic.name, topic.id
