// Who was met?
// Everybody who was in a meeting, most meetings first. The vault's owner is left out.
//
// about: people
// ask: who did i meet
// ask: who was in meetings|meeting
// ask: who attended meetings|meeting
// ask: who do i know
// ask: contacts of me
// ask: who is in my contacts
// ask: who do i have meetings|meeting with
// ask: who was in my meetings|meeting
// ask: who met me
// ask: who do people meet most
// ask: who did i deal with
// ask: who was i with {time}
// ask: who will i meet {time}
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// evidence: the ten latest of each row
// none: nobody was met.
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH m, m.date AS date, m.path AS path, m.line AS line
ORDER BY date DESC, path, line
WITH m, date, {path: path, line: line} AS place
MATCH (m)<-[:ATTENDED]-(person)
WITH person, count(*) AS meetings, min(date) AS first, max(date) AS last, collect(place) AS places
WHERE person:Person
  AND person.id <> $owner
RETURN person AS person,
  meetings AS meetings,
  first AS first,
  last AS last,
  places[..10] AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
