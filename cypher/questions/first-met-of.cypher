// Whom did {person} first meet?
// People whose first meeting with them was in a period, the latest first. The vault's owner is left out.
//
// about: people
// ask: who did {person} meet for first time {time}
// ask: who did {person} first meet {time}
// ask: new contacts|people of {person}
// ask: which new people|contacts did {person} meet|make
// ask: which contacts of {person} are new
// ask: who has {person} new met
// ask: who is new contact of {person}
// ask: who did {person} get to know
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: latest first
// none: {person|# has|# have} met nobody for the first time.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(other:Person)
WHERE other.id <> $owner
  AND other.id <> $person
  AND m.date IS NOT NULL
  AND (m.date <= $today OR $since > $today)
WITH DISTINCT other, m
ORDER BY m.date DESC, m.id
WITH other, collect(m) AS meetings, min(m.date) AS first, max(m.date) AS last
WHERE ($since IS NULL OR first >= $since)
  AND ($until IS NULL OR first <= $until)
RETURN other AS person,
  first AS first,
  size(meetings) AS meetings,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY first DESC, meetings DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
