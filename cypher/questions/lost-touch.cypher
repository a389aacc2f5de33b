// Whom have I lost touch with: three meetings or more, none for half a year?
// Most meetings first. The vault's owner is left out.
//
// about: people
// ask: who have i lost touch with
// ask: who have i not met for a long time
// ask: who have i not heard from for a long time
// ask: who was not seen for a long time
// ask: who should i reconnect with
// ask: who should i catch up with
// ask: which contacts have i lost touch
// ask: who did i used to meet
// ask: contacts that i lost
// ask: lost contacts
// ask: who should i meet again
// ask: contacts lost long
// ask: which contacts are not met for a long time
// ask: lost touch
// ask: should lost touch
// ask: lost touch with old contacts
// ask: i should lost touch
// ask: who have i lost touch with three meetings or more none for half a year
// ask: old contacts that i have not met for a long time
// ask: who did i use to meet but no longer see
// ask: who did i use to meet but not
// ask: who did i meet often but not
// ask: who did i meet much but not
// ask: who did i meet much but not long
// ask: who did i meet often but not long
// ask: contacts that i should lost touch
// ask: contacts that i have not met for a long time
// ask: who could i meet again
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: touch was lost with nobody.
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (m:Meeting)
WHERE m.date >= $today - duration('P6M')
  AND m.date <= $today
MATCH (m)<-[:ATTENDED]-(seen)
WITH collect(DISTINCT seen) AS seen
MATCH (person:Person)
WHERE person.id <> $owner
  AND NOT person IN seen
WITH person
MATCH (person)-[:ATTENDED]->(m:Meeting)
WHERE coalesce(m.date, $today) <= $today
WITH person, m
ORDER BY m.date DESC, m.id
WITH person, count(m) AS meetings, max(m.date) AS last, collect({path: m.path, line: m.line}) AS places
WHERE meetings >= 3
  AND last IS NOT NULL
RETURN person AS person,
  meetings AS meetings,
  last AS last,
  places AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
