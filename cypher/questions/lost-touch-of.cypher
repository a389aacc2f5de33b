// Whom has {person} lost touch with: three meetings or more, none for half a year?
// Most meetings first. The vault's owner is left out.
//
// about: people
// ask: who has {person} lost touch with
// ask: who has {person} not met for a long time
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
// :param person => 'glenn lockwood'
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (a:Entity {id: $person})-[met:MET]-(other:Person)
WHERE other.id <> $owner
  AND met.times >= 3
  AND met.last < $today - duration('P6M')
RETURN other AS person,
  met.times AS meetings,
  met.last AS last,
  COLLECT {
    MATCH (a)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(other)
    WITH DISTINCT m
    ORDER BY m.date DESC, m.id
    RETURN {path: m.path, line: m.line} AS place
  } AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
