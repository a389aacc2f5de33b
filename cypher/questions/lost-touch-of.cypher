// Whom has {person} lost touch with: three meetings or more, none for half a year?
// Most meetings first. The vault's owner is left out.
//
// about: people
// ask: who has {person} lost touch with
// ask: who has {person} not met for a long time
// ask: contacts of {person} not met for a long time
// ask: who has {person} not heard from for a long time
// ask: who has lost touch with {person}
// ask: who has not met {person} for a long time
// ask: contacts that {person} lost touch with
// ask: who did {person} used to meet
// ask: contacts that {person} lost
// ask: who should {person} reconnect with
// ask: who has {person} lost touch with three meetings or more none for half a year
// parameter: person is a person
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: {person|# has|# have} lost touch with nobody.
// :param person => 'glenn lockwood'
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(other:Person)
WHERE other.id <> $owner
  AND other.id <> $person
  AND coalesce(m.date, $today) <= $today
WITH DISTINCT other, m
ORDER BY m.date DESC, m.id
WITH other, collect(m) AS together, max(m.date) AS last
WHERE size(together) >= 3
  AND last < $today - duration('P6M')
RETURN other AS person,
  size(together) AS meetings,
  last AS last,
  [m IN together | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
