// Who has {person} met?
// Everybody who was in a meeting with them, most meetings first. The vault's owner is left out.
//
// about: people
// ask: who has {person} met
// ask: who does {person} know
// ask: who knows {person}
// ask: which of my contacts know {person}
// ask: contacts of {person}
// ask: who are contacts of {person}
// ask: who has attended meetings|meeting with {person}
// ask: who was in meetings|meeting with {person}
// ask: who joined {person}
// ask: with whom did {person} have meetings|meeting
// ask: who shared meetings|meeting with {person}
// ask: who does {person} spend most time with
// ask: who comes up with {person} most
// ask: who attended with {person}
// ask: who was at|in meetings|meeting of {person}
// ask: whose meetings|meeting was {person} in|at
// ask: who is meeting contact of {person}
// ask: who attends {person}
// ask: who does {person} know from meetings
// ask: who is in group of {person}
// ask: who works close with {person}
// ask: who shares meetings|meeting with {person}
// ask: who is partner of {person}
// ask: who spent most meetings|meeting with {person}
// ask: who deals with {person}
// ask: with who does {person} work
// ask: who did {person} deal with
// ask: who appears in meetings|meeting with {person}
// ask: contacts for {person}
// ask: partners of {person}
// ask: who is most to {person}
// ask: who does {person} spend time in meetings|meeting
// ask: who does {person} spend time meet
// ask: who attended meetings|meeting of {person}
// ask: who has most contact {person}
// ask: whose path did {person} cross
// ask: who does {person} meet much
// ask: with who did {person} have contact
// ask: who has most connection with {person}
// ask: who was {person} with {time}
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: {person|# hasn't|# haven't} met anybody.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(other:Person)
WHERE other.id <> $owner
  AND other.id <> $person
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH DISTINCT other, m
ORDER BY m.date DESC, m.id
WITH other, collect(m) AS meetings, min(m.date) AS first, max(m.date) AS last
RETURN other AS person,
  size(meetings) AS meetings,
  first AS first,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
