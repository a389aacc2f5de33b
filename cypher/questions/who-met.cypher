// Who has {person} met?
// Everybody who was in a meeting with them, most meetings first. The vault's owner is left out.
//
// about: people
// ask: who|whom has|have|had|did {person} [ever] meet|met|see|seen|saw [with]
// ask: who|whom {person} [has|have|had] met|meets|seen|saw [with]
// ask: who|whom does|do {person} meet|know|see [with]
// ask: who|whom {person} knows|know
// ask: who [has|have|had] met|seen [with] {person}
// ask: who knows|knew {person}
// ask: who did {person} talk|speak to|with
// ask: who|whom has|have {person} talked|spoken to|with
// ask: who|whom has|have|had {person} been in [a] meetings|meeting with
// ask: who was|were in [a] meetings|meeting with {person}
// ask: [which] people|persons [that|who|whom] {person} [has|have] met|knows|know
// ask: [which|what] people [has|have|did] {person} met|meet|know
// ask: [who|what] are {person} contacts
// ask: {person} contacts
// ask: which|what people has|have {person} been in meetings with
// ask: who|whom has|have {person} worked with
// ask: who [has|have] worked with {person}
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: owner is the owner
// none: {person|# hasn't|# haven't} met anybody.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param owner => ''
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(other:Person)
WHERE other.id <> $owner
  AND other.id <> $person
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH DISTINCT other, m
ORDER BY m.date DESC, m.id
WITH other, collect(m) AS meetings, min(m.date) AS first, max(m.date) AS last
RETURN other AS person,
  size(meetings) AS meetings,
  first AS first,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, person.id
