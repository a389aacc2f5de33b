// What did {person} and {other} talk about?
// The topics of meetings that both attended, most meetings first.
//
// about: topics
// ask: what did {person} and {other} discuss
// ask: what did {person} discuss with {other}
// ask: what topics did {person} and {other} discuss
// ask: what topics did {person} discuss with {other}
// ask: what topics come up between {person} and {other}
// ask: what topics in meetings|meeting of {person} and {other}
// ask: topics of {person} and {other}
// ask: what was discussed [in] meetings|meeting of|between {person} and {other}
// ask: what did {person} and {other} meet about
// ask: what are {person} and {other} working on
// ask: what came up when {person} met {other}
// ask: what came up when {person} and {other} met
// ask: what are meetings|meeting between|of {person} and {other} about
// ask: topics of meetings|meeting of {person} with|and {other}
// ask: topics between {person} and {other}
// ask: what do {person} and {other} meet about
// ask: what topics did {person} meet {other} about
// ask: what do {person} and {other} discuss
// ask: what did {person} talk about with {other}
// ask: what do {person} and {other} work on together
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: most meetings
// none: no topic came up in meetings of {person} and {other}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Entity {id: $other})
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH DISTINCT m
MATCH (m)-[:ABOUT]->(topic:Topic)
WITH DISTINCT topic, m
ORDER BY m.date DESC, m.id
WITH topic, collect(m) AS meetings, min(m.date) AS first, max(m.date) AS last
RETURN topic AS topic,
  size(meetings) AS meetings,
  first AS first,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, topic.name, topic.id
LIMIT coalesce($limit, 1000000)
