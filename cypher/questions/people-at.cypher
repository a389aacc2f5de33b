// Who works at {organisation}?
// The people of an organisation, and when they were last in a meeting.
//
// about: organisations
// ask: who works at|for {organisation}
// ask: who works for organisation {organisation}
// ask: who is from|at|with {organisation}
// ask: who of|from {organisation}
// ask: who do i know at|from {organisation}
// ask: who have i met at|from {organisation}
// ask: who are my contacts at|of {organisation}
// ask: contacts at|of {organisation}
// ask: employees of {organisation}
// ask: who are employees of {organisation}
// ask: who does {organisation} employ
// ask: who is on group {organisation}
// ask: group at|of {organisation}
// ask: which of our contacts work at {organisation}
// ask: which contacts work at|for {organisation}
// ask: who should i talk to at|from {organisation}
// ask: who i contact at|from {organisation}
// ask: who did i meet at|from {organisation}
// ask: who i know at|from {organisation}
// ask: who are people of {organisation}
// parameter: organisation is an organisation
// parameter: today is today
// parameter: limit is a number, else null
// order: most meetings
// none: the notes name nobody at {organisation}.
// :param organisation => 'nvidia'
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $organisation})<-[at:WORKS_AT]-(person:Person)
WITH person, max(at.until) AS until
OPTIONAL MATCH (person)-[:ATTENDED]->(m:Meeting)
WHERE coalesce(m.date, $today) <= $today
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
LIMIT coalesce($limit, 1000000)
