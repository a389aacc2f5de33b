// Which meetings were about {something}?
// Meetings whose note links to it or names it, the most recent first.
//
// about: meetings
// ask: which meetings|meeting were about {something}
// ask: which meetings|meeting mentioned {something}
// ask: which meetings|meeting discussed {something}
// ask: which meetings|meeting with {something}
// ask: in which meetings|meeting did {something} come up
// ask: when did i discuss {something}
// ask: when was {something} discussed
// ask: when did anyone discuss {something}
// ask: when did {something} come up
// ask: when did i talk about {something}
// ask: meetings|meeting where {something} was discussed|mentioned
// ask: did i discuss {something}
// ask: did i talk about {something}
// ask: which meetings|meeting was {something} topic
// ask: when did i meet {something}
// ask: when was meetings|meeting with {something}
// ask: how ago did i discuss|meet {something}
// ask: how ago was {something} discussed
// ask: how long ago did i discuss|meet {something}
// ask: how long ago was {something} discussed
// ask: meetings|meeting of|with {something}
// ask: was {something} discuss
// ask: meetings|meeting where {something} was topic
// ask: when did i meet about {something}
// parameter: something is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: latest date
// none: no meeting was about {something}.
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $something})<-[:ABOUT]-(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today OR $until > $today)
WITH DISTINCT m, m.date AS date
ORDER BY date IS NULL, date DESC, m.id
LIMIT coalesce($limit, 1000000)
RETURN m AS meeting,
  date AS date,
  COLLECT {
    MATCH (m)<-[:ATTENDED]-(person:Person)
    WHERE person.id <> $owner
    RETURN DISTINCT person.name AS name
    ORDER BY name
  } AS others,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date IS NULL, date DESC, m.id
