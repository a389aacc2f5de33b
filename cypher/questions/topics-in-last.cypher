// Which topics came up in the last {meeting}?
// The topics of the most recent meeting of this title.
//
// about: topics
// ask: which topics came up in|at last {meeting}
// ask: what was discussed in|at last {meeting}
// ask: what did i discuss in|at last {meeting}
// ask: what was last {meeting} about
// ask: topics in|at|of last {meeting}
// parameter: meeting is a meeting
// parameter: today is today
// none: no topic came up in the last {meeting}.
// :param meeting => 'Review AI pipeline summit slides'
// :param today => date()
MATCH (m:Meeting {title: $meeting})
WHERE coalesce(m.date, $today) <= $today
WITH m
ORDER BY m.date IS NULL, m.date DESC, m.id
LIMIT 1
MATCH (m)-[:ABOUT]->(topic:Topic)
RETURN DISTINCT topic AS topic,
  m.date AS date,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY topic.name, topic.id
