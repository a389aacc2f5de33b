// Which contacts weren't met?
// People who were met before or after a period, but not in it; most meetings first. The vault's owner is left out.
//
// about: people
// ask: who was not met {time}
// ask: who have i not met|heard [anymore] {time}
// ask: who have i not been meeting {time}
// ask: who have i lost touch with {time}
// ask: lost touch {time}
// ask: who did not attend meetings|meeting {time}
// ask: who was not in meetings|meeting {time}
// ask: not met {time}
// ask: which contacts have i not met {time}
// ask: which contacts were not met {time}
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: all contacts were met.
// :param since => date('2025-01-01')
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (m:Meeting)
WHERE m.date <= $today
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
MATCH (m)<-[:ATTENDED]-(seen)
WITH collect(DISTINCT seen) AS seen
MATCH (person:Person)
WHERE person.id <> $owner
  AND NOT person IN seen
WITH person
MATCH (person)-[:ATTENDED]->(m:Meeting)
WHERE coalesce(m.date, $today) <= $today
WITH person, m
ORDER BY m.date DESC, m.id
WITH person, count(m) AS meetings, max(m.date) AS last, collect({path: m.path, line: m.line}) AS places
WHERE last IS NOT NULL
RETURN person AS person,
  meetings AS meetings,
  last AS last,
  places AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
