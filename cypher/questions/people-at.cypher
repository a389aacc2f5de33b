// Who works at {organisation}?
// The people of an organisation, and when they were last in a meeting.
//
// about: organisations
// ask: who works|work|worked|is|was|are|were at|for|with|from {organisation}
// ask: who|whom do|did i|we know|meet at|from {organisation}
// ask: who|whom do|did i|we know|meet at|from {organisation} and when did i|we last speak|talk|meet|see [to|with] [them]
// ask: who is employed by|at {organisation}
// ask: which|what people work|are|works at|for|from|in {organisation}
// ask: [which] people at|from|of|in {organisation}
// ask: who are {organisation} people|employees|contacts
// ask: {organisation} people|employees|contacts
// ask: who is|are my|our contacts|contact at|in {organisation}
// parameter: organisation is an organisation
// none: the notes name nobody at {organisation}.
// :param organisation => 'nvidia'
MATCH (:Entity {id: $organisation})<-[at:WORKS_AT]-(person:Person)
WITH person, max(at.until) AS until
OPTIONAL MATCH (person)-[:ATTENDED]->(m:Meeting)
WITH person, until, m
ORDER BY m.date DESC, m.id
WITH person, until, collect(DISTINCT m) AS meetings, max(m.date) AS last
RETURN person AS person,
  size(meetings) AS meetings,
  last AS last,
  until AS until,
  CASE
    WHEN person.path IS NOT NULL THEN [{path: person.path, line: 1}]
    ELSE [m IN meetings | {path: m.path, line: m.line}]
  END AS evidence
ORDER BY meetings DESC, person.name, person.id
