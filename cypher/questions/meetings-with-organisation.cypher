// Which meetings did people from {organisation} attend?
// Meetings that somebody who works there attended, the most recent first. The vault's owner is left out.
//
// about: meetings
// ask: which meetings|meeting did people at|from {organisation} attend
// ask: meetings|meeting of|with people at|from {organisation}
// ask: which meetings|meeting had people at|from {organisation}
// ask: when did i meet people|who at|from {organisation}
// ask: when were people at|from {organisation} met
// ask: when was {organisation} in meetings|meeting
// ask: which meetings|meeting did {organisation} attend
// ask: when did i meet {organisation}
// ask: which meetings|meeting with {organisation}
// ask: when was meetings|meeting with {organisation}
// ask: meetings|meeting of|with {organisation}
// ask: how many meetings|meeting of|with {organisation}
// ask: how often did i meet {organisation}
// ask: how often did i meet people|who at|from {organisation}
// ask: did i meet {organisation}
// ask: which meetings|meeting include|involve {organisation}
// ask: which meetings|meeting involve people at|from {organisation}
// ask: how ago did i meet {organisation}
// parameter: organisation is an organisation
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: latest date
// none: nobody from {organisation} attended a meeting.
// :param organisation => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $organisation})<-[:WORKS_AT]-(person:Person)-[:ATTENDED]->(m:Meeting)
WHERE person.id <> $owner
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today OR $until > $today)
WITH m, person.name AS name
ORDER BY name
WITH m, collect(DISTINCT name) AS people
RETURN m AS meeting,
  m.date AS date,
  people AS people,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date IS NULL, date DESC, meeting.id
LIMIT coalesce($limit, 1000000)
