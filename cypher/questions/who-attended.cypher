// Who attended {meeting}?
// Everybody who was in the meeting of this title, or in all of them.
//
// about: meetings
// ask: who attended {meeting}
// ask: who was at|in {meeting}
// ask: who attended meeting [called] {meeting}
// ask: who was at|in meeting [called] {meeting}
// ask: attendees of {meeting}
// ask: attendees of meeting [called] {meeting}
// ask: who met at|in {meeting}
// ask: whom did {meeting} include
// ask: who was there at {meeting}
// ask: who was involved in {meeting}
// ask: who was involved in meeting [called] {meeting}
// ask: how many were at|in {meeting}
// ask: who made it to {meeting}
// ask: who did i meet at {meeting}
// ask: who was there when i had {meeting}
// parameter: meeting is a meeting
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: most meetings
// none: nobody is noted as attending {meeting}.
// :param meeting => 'Review AI pipeline summit slides'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (m:Meeting {title: $meeting})<-[:ATTENDED]-(person:Person)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
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
LIMIT coalesce($limit, 1000000)
