// When was somebody from {organisation} last met?
// The most recent meeting that somebody who works there attended. The vault's owner is left out.
//
// about: meetings
// ask: when did i last meet {organisation}
// ask: when was {organisation} last met
// ask: last contact of|with {organisation}
// ask: last contact {organisation}
// ask: when did i last have contact with {organisation}
// ask: when did i last hear from {organisation}
// ask: how long ago did i meet|hear {organisation}
// parameter: organisation is an organisation
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// answer: somebody from {organisation} was last met on {date}: {meeting}, with {people}.
// none: nobody from {organisation} attended a meeting with a date.
// :param organisation => 'coreweave'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
MATCH (:Entity {id: $organisation})<-[:WORKS_AT]-(person:Person)-[:ATTENDED]->(m:Meeting)
WHERE person.id <> $owner
  AND m.date <= $today
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH m, person.name AS name
ORDER BY m.date DESC, m.id DESC, name
WITH m, collect(DISTINCT name) AS people
ORDER BY m.date DESC, m.id DESC
LIMIT 1
RETURN m.date AS date,
  m AS meeting,
  people AS people,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date
