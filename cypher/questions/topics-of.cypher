// Which topics came up with {person}?
// The topics of their meetings, most meetings first.
//
// about: topics
// ask: which|what topics|subjects|themes did|does|do|has|have|were|are|came|come [up] [with] {person} [discuss|discussed|talk|talked|cover|covered|work|works] [about|on]
// ask: which|what topics|subjects [that] {person} discussed|discusses
// ask: which|what topics|subjects were discussed with {person}
// ask: what does|do|did|has|have {person} [usually] talk|talked|discuss|discussed|work|worked|care [about|on]
// ask: what {person} talks|works|talked|worked [about|on]
// ask: what [have|did] i|we talked|discussed|discuss|talk [about] with {person}
// ask: what did {person} and i|we talk about
// ask: [what|which] [are] topics|subjects of|with {person}
// ask: [what|which] [are] {person} topics|subjects|interests
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// none: no topic came up with {person}.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:HOLDS*0..1]-(n:Note)-[:ABOUT]->(topic:Topic)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH DISTINCT topic, m
ORDER BY m.date DESC, m.id
WITH topic, collect(m) AS meetings, min(m.date) AS first, max(m.date) AS last
RETURN topic AS topic,
  size(meetings) AS meetings,
  first AS first,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, topic.id
