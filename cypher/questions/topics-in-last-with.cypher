// Which topics came up in the last meeting with {person}?
// The topics of the most recent meeting that they attended.
//
// about: topics
// ask: which topics came up in|at last meeting with|of {person}
// ask: what was discussed in|at last meeting with|of {person}
// ask: what did i discuss in|at last meeting with|of {person}
// ask: what did i talk about in|at last meeting with|of {person}
// ask: what was last meeting with|of {person} about
// ask: topics in|at|of|from last meeting with|of {person}
// ask: what did i last discuss with {person}
// ask: what did i last talk about with {person}
// ask: what came up when i last met {person}
// ask: which topics came up when i last met {person}
// ask: what did i discuss when i last met {person}
// ask: what did i talk about when i last met {person}
// ask: what was discussed last i met {person}
// ask: what did i discuss last i met {person}
// ask: what did i talk about last i met {person}
// parameter: person is a person
// parameter: today is today
// none: no topic came up in the last meeting with {person}.
// :param person => 'glenn lockwood'
// :param today => date()
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)
WHERE coalesce(m.date, $today) <= $today
WITH m
ORDER BY m.date IS NULL, m.date DESC, m.id DESC
LIMIT 1
MATCH (m)-[:ABOUT]->(topic:Topic)
RETURN DISTINCT topic AS topic,
  m.date AS date,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY topic.name, topic.id
