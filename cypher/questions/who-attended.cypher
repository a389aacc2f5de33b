// Who attended {meeting}?
// Everybody who was in the meeting of this title, or in all of them.
//
// about: meetings
// ask: who [has|have] attended|joined {meeting} [meeting]
// ask: who did|has attend|attended|join|joined {meeting} [meeting]
// ask: who was|were in|at|present|there [at|in] {meeting} [meeting]
// ask: who took part in {meeting} [meeting]
// ask: who participated in {meeting} [meeting]
// ask: who went to {meeting} [meeting]
// ask: [which] people [that|who] attended {meeting} [meeting]
// ask: [who] [were|are] attendees|participants of|at|in {meeting} [meeting]
// ask: who came to {meeting} [meeting]
// ask: who showed up at|for|to {meeting} [meeting]
// ask: whom did {meeting} [meeting] include
// parameter: meeting is a meeting
// parameter: since is a date, else null
// parameter: until is a date, else null
// none: nobody is noted as attending {meeting}.
// :param meeting => 'Review AI pipeline summit slides'
// :param since => null
// :param until => null
MATCH (m:Meeting {title: $meeting})<-[:ATTENDED]-(person:Person)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH DISTINCT person, m
ORDER BY m.date DESC, m.id
WITH person, collect(m) AS meetings, max(m.date) AS last
RETURN person AS person,
  COLLECT {
    MATCH (person)-[:WORKS_AT]->(organisation:Organisation)
    RETURN DISTINCT organisation.name AS name
    ORDER BY name
  } AS organisation,
  size(meetings) AS meetings,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, person.name, person.id
