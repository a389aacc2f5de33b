// Which meetings with people from {organisation} were about {something}?
// Meetings about it that somebody who works there attended, the most recent first. The vault's owner is left out.
//
// about: meetings
// ask: which meetings|meeting with {organisation} were about|on {something}
// ask: which meetings|meeting with people at|from {organisation} were about|on {something}
// ask: which meetings|meeting with {organisation} discussed|mentioned {something}
// ask: when did i discuss {something} with {organisation}
// ask: when was {something} discussed with {organisation}
// ask: when did i talk to|with {organisation} about {something}
// ask: when did i meet {organisation} about {something}
// ask: did i discuss {something} with {organisation}
// ask: did i meet {organisation} about {something}
// parameter: organisation is an organisation
// parameter: something is a topic
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: latest date
// none: nobody from {organisation} was in a meeting about {something}.
// :param organisation => 'nvidia'
// :param something => 'kv cache'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $organisation})<-[:WORKS_AT]-(person:Person)-[:ATTENDED]->(m:Meeting)-[:ABOUT]->(:Entity {id: $something})
WHERE person.id <> $owner
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH m, person.name AS name
ORDER BY name
WITH m, collect(DISTINCT name) AS people
RETURN m AS meeting,
  m.date AS date,
  people AS people,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date IS NULL, date DESC, meeting.id
LIMIT coalesce($limit, 1000000)
