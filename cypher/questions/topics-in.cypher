// Which topics came up in {meeting}?
// The topics of the meeting of this title, or of all of them, most meetings first.
//
// about: topics
// ask: which topics came up in|at {meeting}
// ask: what was discussed in|at {meeting}
// ask: what was {meeting} about
// ask: what was meeting [called] {meeting} about
// ask: topics in|at|of {meeting}
// ask: what did i discuss in|at {meeting}
// ask: what was discussed in|at meeting [called] {meeting}
// ask: topics of meeting [called] {meeting}
// ask: what did people discuss in {meeting}
// parameter: meeting is a meeting
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: most meetings
// none: no topic came up in {meeting}.
// :param meeting => 'Review AI pipeline summit slides'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (m:Meeting {title: $meeting})-[:ABOUT]->(topic:Topic)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH DISTINCT topic, m
ORDER BY m.date DESC, m.id
WITH topic, collect(m) AS meetings, max(m.date) AS last
RETURN topic AS topic,
  size(meetings) AS meetings,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, topic.name, topic.id
LIMIT coalesce($limit, 1000000)
