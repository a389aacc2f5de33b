// Which meetings with {person} are coming up?
// Meetings with them that are noted already for today or a later day, the next first.
//
// about: meetings
// ask: which will meetings|meeting of|with {person}
// ask: when will i meet {person}
// ask: when will i have meetings|meeting with {person}
// ask: when will meetings|meeting of|with {person}
// ask: which meetings|meeting of|with {person} are due
// ask: which meetings|meeting of|with {person} will take place
// ask: which meetings|meeting will {person} attend|have
// ask: what is planned with {person}
// ask: what will happen with|to {person}
// ask: what is coming up with {person}
// ask: will i meet {person}
// ask: will {person} attend|have meetings|meeting
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: earliest date
// answer: one meeting with {person} is noted, on {date}: {meeting}.
// none: no meeting with {person} is noted for a day to come.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (person:Entity {id: $person})-[:ATTENDED]->(m:Meeting)
WHERE m.date >= $today
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH person, m, m.date AS date
ORDER BY date, m.id
LIMIT coalesce($limit, 1000000)
RETURN m AS meeting,
  date AS date,
  COLLECT {
    MATCH (m)<-[:ATTENDED]-(other:Person)
    WHERE other <> person
      AND other.id <> $owner
    RETURN other.name AS name
    ORDER BY name
  } AS others,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date, m.id
