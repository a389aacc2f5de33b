// Which meetings did {person} attend?
// Their meetings, the most recent first, and who else was there.
//
// about: meetings
// ask: which last meetings did {person} attend|have
// ask: which meetings|meeting did {person} attend|have
// ask: which last meetings of|with {person}
// ask: which meetings|meeting of|with {person}
// ask: which last meetings was {person} in|at
// ask: which meetings|meeting was {person} in|at
// ask: when did i meet {person}
// ask: when did {person} attend|have meetings|meeting
// ask: when was {person} in meetings|meeting
// ask: when were meetings|meeting of {person}
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: owner is the owner
// parameter: limit is a number, else null
// none: {person|# has|# have} attended no meeting.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param owner => ''
// :param limit => null
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
LIMIT coalesce($limit, 1000000)
