// Which topics came up with {person}?
// The topics of their meetings, most meetings first.
//
// about: topics
// ask: what does {person} talk about
// ask: what does {person} discuss
// ask: what topics does {person} discuss
// ask: what did i talk about with {person}
// ask: what did i discuss with {person}
// ask: which topics of|with {person}
// ask: which topics come up with {person}
// ask: topics coming up with {person}
// ask: what topics does {person} know about
// ask: what does {person} work on
// ask: what topics does {person} work on
// ask: what topics are discussed with {person}
// ask: what came up with {person}
// ask: what is {person} expert in
// ask: what topics is {person} expert in
// ask: what does {person} know about
// ask: what does {person} know much about
// ask: which topics did {person} meet about
// ask: what was discussed in meetings|meeting with {person}
// ask: which topics came up in meetings|meeting with {person}
// ask: which topics relate to {person}
// ask: what topics come up in meetings|meeting of {person}
// ask: what are topics of meetings of {person}
// ask: what are meetings|meeting of|with {person} about
// ask: what does {person} meet about
// ask: what do i talk to {person} about
// ask: what do i meet {person} about
// ask: what with {person} do people discuss
// ask: what occupies {person}
// ask: what did {person} discuss in meetings
// ask: which topics come up when i talk to|meet {person}
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: most meetings
// none: no topic came up with {person}.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)-[:ABOUT]->(topic:Topic)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
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
