// Which meetings had the most attendees?
// The meetings with the most people, twenty of them. The vault's owner isn't counted.
//
// about: meetings
// ask: which meetings|meeting had most people
// ask: most attended meetings|meeting
// ask: how many people were in large meetings|meeting
// ask: large meetings|meeting
// ask: which meetings|meeting were large
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else 20
// order: most people
// none: no meeting is noted.
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => 20
OPTIONAL MATCH (owner:Entity {id: $owner})
MATCH (m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH m, COUNT { (m)<-[:ATTENDED]-() } - COUNT { (m)<-[:ATTENDED]-(owner) } AS people
WHERE people > 0
WITH m, people
ORDER BY people DESC, m.date DESC, m.id
LIMIT $limit
RETURN m AS meeting,
  people AS people,
  m.date AS date,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY people DESC, date DESC, meeting.id
