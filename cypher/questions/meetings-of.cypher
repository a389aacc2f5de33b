// Which meetings did {person} attend?
// Their meetings, the most recent first, and who else was there.
//
// about: meetings
// ask: which|what meetings did|has|have|had {person} attend|attended|have|had|join|joined|go [to]
// ask: which|what meetings [that] {person} [has|have] attended|had
// ask: which|what meetings was|were|is|has|have {person} in|at|been [in|at]
// ask: [which|what] [are] [were] meetings of|with {person}
// ask: [what|which] [are] [were] {person} meetings
// ask: which|what meetings did|have i|we have|had with {person}
// ask: when did|have i|we meet|met|see|seen [with] {person}
// ask: when was|were {person} in [a] meetings|meeting
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: owner is the owner
// none: {person|# has|# have} attended no meeting.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param owner => ''
MATCH (person:Entity {id: $person})-[:ATTENDED]->(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH DISTINCT person, m
RETURN m AS meeting,
  m.date AS date,
  COLLECT {
    MATCH (m)<-[:ATTENDED]-(other:Person)
    WHERE other <> person
      AND other.id <> $owner
    RETURN DISTINCT other.name AS name
    ORDER BY name
  } AS others,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date DESC, meeting.id
