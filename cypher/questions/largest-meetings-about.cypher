// Which meetings about {something} had the most attendees?
// The meetings about it with the most people, twenty of them. The vault's owner isn't counted.
//
// about: meetings
// ask: which meetings|meeting about|on {something} had most people
// ask: most attended meetings|meeting about|on {something}
// ask: large meetings|meeting about|on {something}
// ask: which meetings|meeting about|on {something} were large
// parameter: something is a subject
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else 20
// order: most people
// none: no meeting was about {something}.
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => 20
MATCH (:Entity {id: $something})<-[:ABOUT]-(m:Meeting)<-[:ATTENDED]-(person:Person)
WHERE person.id <> $owner
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH m, count(DISTINCT person) AS people
ORDER BY people DESC, m.date DESC, m.id
LIMIT $limit
RETURN m AS meeting,
  people AS people,
  m.date AS date,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY people DESC, date DESC, meeting.id
