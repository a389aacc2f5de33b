// Who attended the most meetings?
// People by the number of their meetings, twenty of them. The vault's owner is left out.
//
// about: meetings
// ask: who attended most meetings|meeting
// ask: who has most meetings|meeting
// ask: who was in most meetings|meeting
// ask: who had meetings|meeting most
// ask: who by number of meetings|meeting
// ask: attendees most
// ask: who attends most
// ask: who spends most time in meetings|meeting
// ask: people by meetings|meeting
// ask: who is most in meetings|meeting
// ask: who is busiest
// ask: busiest people
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: owner is the owner
// parameter: limit is a number, else 20
// order: most meetings
// none: nobody is noted as attending a meeting.
// :param since => null
// :param until => null
// :param owner => ''
// :param limit => 20
MATCH (m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
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
  places AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT $limit
