// Which meetings did {person} attend?
// Their meetings, the most recent first, and who else was there.
//
// about: meetings
// ask: which meetings|meeting did {person} attend|have
// ask: which meetings|meeting of|with {person}
// ask: which meetings|meeting was {person} in|at
// ask: when did i meet {person}
// ask: when did {person} attend|have meetings|meeting
// ask: when was {person} in meetings|meeting
// ask: when were meetings|meeting of {person}
// ask: did i meet {person}
// ask: was {person} in meetings|meeting
// ask: which meetings|meeting included {person}
// ask: meetings|meeting where {person} attended
// ask: where did i meet {person}
// ask: what did {person} attend
// ask: where did {person} attend
// ask: meetings|meeting history of {person}
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: latest date
// none: {person|# has|# have} attended no meeting.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (person:Entity {id: $person})-[:ATTENDED]->(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today OR $until > $today)
WITH DISTINCT person, m, m.date AS date
ORDER BY date IS NULL, date DESC, m.id
LIMIT coalesce($limit, 1000000)
RETURN m AS meeting,
  date AS date,
  COLLECT {
    MATCH (m)<-[:ATTENDED]-(other:Person)
    WHERE other <> person
      AND other.id <> $owner
    RETURN DISTINCT other.name AS name
    ORDER BY name
  } AS others,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date IS NULL, date DESC, m.id
