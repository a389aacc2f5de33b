// Who attended {meeting} with {person}?
// Everybody else in the meeting of this title, or in all of them, where the person was, most meetings first.
//
// about: meetings
// ask: who attended {meeting} with {person}
// ask: who was at|in {meeting} with {person}
// ask: who was with {person} at|in {meeting}
// ask: who did {person} meet at|in {meeting}
// ask: who did {person} attend {meeting} with
// ask: attendees of {meeting} with {person}
// ask: who joined {person} at|in|for {meeting}
// parameter: meeting is a meeting
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: most meetings
// none: nobody else is noted as attending {meeting} with {person}.
// :param meeting => 'Review AI pipeline summit slides'
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (m:Meeting {title: $meeting})<-[:ATTENDED]-(:Entity {id: $person})
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
MATCH (m)<-[:ATTENDED]-(other:Person)
WHERE other.id <> $person
WITH DISTINCT other, m
ORDER BY m.date DESC, m.id
WITH other, collect(m) AS meetings, max(m.date) AS last
RETURN other AS person,
  size(meetings) AS meetings,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
