// Which meetings were about {something} and {thing}?
// Meetings whose notes link to both or name both, the most recent first.
//
// about: meetings
// ask: which meetings|meeting were about [both] {something} and {thing}
// ask: which meetings|meeting discussed|mentioned [both] {something} and {thing}
// ask: when were {something} and {thing} discussed
// ask: when did i discuss [both] {something} and {thing} [together]
// ask: in which meetings|meeting did [both] {something} and {thing} come up
// ask: was {something} discussed together with {thing}
// ask: were {something} and {thing} discussed together
// ask: was {something} discussed in connection with {thing}
// parameter: something is an entity
// parameter: thing is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: latest date
// none: no meeting was about both {something} and {thing}.
// :param something => 'nvidia'
// :param thing => 'coreweave'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $something})<-[:ABOUT]-(m:Meeting)-[:ABOUT]->(:Entity {id: $thing})
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today OR $until > $today)
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
ORDER BY date IS NULL, date DESC, meeting.id
LIMIT coalesce($limit, 1000000)
