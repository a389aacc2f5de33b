// When was {person} last seen?
// The most recent meeting that they attended, and who else was there.
//
// about: meetings
// ask: when did|have i|we last meet|met|see|seen|saw|talk|talked|speak|spoke|spoken|hear [with|to|from] {person}
// ask: when did|have i|we meet|met|see|seen [with] {person} last
// ask: when was|is {person} last seen|met|there|around
// ask: when was {person} last in [a] meeting
// ask: when was last time [that] i|we met|saw|talked|spoke|seen [with|to] {person}
// ask: when did|has {person} last attend|attended [a] [meeting|anything]
// ask: when was {person} last|latest|most [recent] meeting
// ask: what|which is|was {person} last|latest meeting
// ask: what|which was last|latest meeting [with|of|that] {person} [attended]
// ask: what|which is|was {person} most recent meeting
// ask: [what|which] [is|was] most recent meeting with|of {person}
// ask: {person} last|latest meeting
// ask: last|latest meeting with|of {person}
// ask: how long ago did|have i|we [last] see|meet|met|seen|talk|speak [with|to] {person}
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: owner is the owner
// answer: {person|# was|# were} last seen on {date}: {meeting}, with {others}.
// answer: {person|# was|# were} last seen on {date}: {meeting}.
// none: {person|# hasn't|# haven't} been in a meeting with a date.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param owner => ''
MATCH (person:Entity {id: $person})-[:ATTENDED]->(m:Meeting)
WHERE m.date IS NOT NULL
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH person, m
ORDER BY m.date DESC, m.id DESC
LIMIT 1
RETURN m.date AS date,
  m AS meeting,
  COLLECT {
    MATCH (m)<-[:ATTENDED]-(other:Person)
    WHERE other <> person
      AND other.id <> $owner
    RETURN DISTINCT other.name AS name
    ORDER BY name
  } AS others,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date
