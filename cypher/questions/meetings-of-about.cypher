// When did {person} talk about {something}?
// Their meetings that were about it, the most recent first.
//
// about: meetings
// ask: when did {person} discuss {something}
// ask: when did {person} mention {something}
// ask: when did {person} and i discuss {something}
// ask: when did i talk with {person} about {something}
// ask: when did i meet {person} about {something}
// ask: did {person} discuss {something}
// ask: has {person} worked on {something}
// ask: does {person} know about {something}
// ask: what meetings|meeting of|with {person} about {something}
// ask: what meetings|meeting did {person} attend about {something}
// ask: when was {something} discussed with {person}
// ask: what did {person} discuss about {something}
// ask: what meetings|meeting with {person} discussed|mentioned {something}
// ask: meetings|meeting where {person} discussed|mentioned {something}
// ask: is {person} expert on {something}
// ask: was {person} in meetings|meeting about {something}
// ask: which meetings|meeting did {person} discuss {something}
// ask: what did i discuss with {person} about {something}
// ask: which meetings|meeting did i discuss {something} with {person}
// ask: time [when] {person} discussed {something}
// ask: {person} mentioned {something}
// ask: everything about {person} and {something}
// parameter: person is a person
// parameter: something is a subject
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: latest date
// none: no meeting of {person} was about {something}.
// :param person => 'glenn lockwood'
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (person:Entity {id: $person})-[:ATTENDED]->(m:Meeting)-[:ABOUT]->(:Entity {id: $something})
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH DISTINCT person, m
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
ORDER BY date IS NULL, date DESC, m.id
LIMIT coalesce($limit, 1000000)
