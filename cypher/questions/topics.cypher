// Which topics came up?
// All topics that meetings were about, most meetings first; without a period, the twenty with the most.
//
// about: topics
// ask: which topics|topic did i discuss|mention
// ask: which topics|topic were discussed|mentioned
// ask: topics in meetings|meeting
// ask: most topics|topic
// ask: what did i discuss
// ask: what did i work on
// ask: what was discussed
// ask: topics|topic {time}
// ask: what were meetings|meeting about
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: most meetings
// none: no topic came up in a meeting.
// :param since => null
// :param until => null
// :param limit => null
MATCH (m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH m, m.date AS date
ORDER BY date DESC, m.id
MATCH (m)-[:ABOUT]->(topic:Topic)
WITH topic, collect(m) AS all, count(m) AS meetings, min(date) AS first, max(date) AS last
ORDER BY meetings DESC, last DESC, topic.name, topic.id
LIMIT coalesce($limit, CASE WHEN $since IS NULL AND $until IS NULL THEN 20 ELSE 1000000 END)
RETURN topic AS topic,
  meetings AS meetings,
  first AS first,
  last AS last,
  [m IN all | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, topic.name, topic.id
