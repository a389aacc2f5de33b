// Which meetings were about {something}?
// Meetings whose note links to it or names it, the most recent first.
//
// about: meetings
// ask: which|what meetings were|are|was about|on|with {something}
// ask: which|what meetings mention|mentioned|discuss|discussed|cover|covered {something}
// ask: [which|what] meetings about|on|concerning {something}
// ask: in which|what meetings did|have|was|were [we|i] [talk|talked|discuss|discussed] [about] {something} [discussed|mentioned]
// ask: when did|have we|i [last] talk|talked about {something}
// ask: when did|have we|i [last] discuss|discussed {something}
// ask: when was {something} discussed|mentioned
// parameter: something is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: owner is the owner
// none: no meeting was about {something}.
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param owner => ''
MATCH (:Entity {id: $something})<-[:ABOUT]-(n:Note)-[:HOLDS*0..1]->(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH DISTINCT m
RETURN m AS meeting,
  m.date AS date,
  COLLECT {
    MATCH (m)<-[:ATTENDED]-(person:Person)
    WHERE person.id <> $owner
    RETURN DISTINCT person.name AS name
    ORDER BY name
  } AS others,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date DESC, meeting.id
