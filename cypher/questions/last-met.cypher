// When was {person} last seen?
// The most recent meeting that they attended, and who else was there.
//
// about: meetings
// ask: when did i last meet {person} [anywhere]
// ask: when did i last hear from {person}
// ask: when was {person} last seen [anywhere]
// ask: when did {person} last attend a meeting
// ask: when was {person} last in a meeting
// ask: when did {person} last have a meeting
// ask: when was last meeting of {person}
// ask: last meeting of|with {person}
// ask: last contact of|with {person}
// ask: last contact {person}
// ask: last meeting that {person} attended
// ask: how long ago did i [last] meet {person}
// ask: how long ago was last meeting of|with {person}
// ask: how long ago did i [last] hear from {person}
// ask: last met {person}
// ask: when did {person} last attend [anywhere]
// ask: when was {person} last around
// ask: which last meeting did {person} attend
// ask: which last meeting of|with {person}
// ask: which last meeting was {person} in
// ask: when did {person} last come up [anywhere]
// ask: when did who last meet {person}
// ask: how long ago did {person} come up
// ask: when did {person} last come up in notes
// ask: where did i last meet {person}
// ask: where was {person} last seen
// ask: which meeting did i last meet {person}
// ask: which meeting was {person} last in
// ask: who attended|was last meeting of|with {person}
// ask: how ago is last meeting of|with {person}
// ask: last {person} met
// ask: last {person} came up
// ask: when did i last have contact with {person}
// ask: when was {person} last
// ask: last {person}
// ask: last hear from|of {person}
// ask: when did {person} last appear in notes
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// answer: {person|# was|# were} last seen on {date}: {meeting}, with {others}.
// answer: {person|# was|# were} last seen on {date}: {meeting}.
// none: {person|# hasn't|# haven't} been in a meeting with a date.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
MATCH (person:Entity {id: $person})-[:ATTENDED]->(m:Meeting)
WHERE m.date <= $today
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
