// Which contacts has {person} not met?
// People whom they met before or after a period, but not in it; most meetings first. The vault's owner is left out.
//
// about: people
// ask: who has {person} not met|heard [anymore] {time}
// ask: who has not met {person} {time}
// ask: which contacts has {person} not met {time}
// ask: who has {person} lost touch with {time}
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: {person|# has|# have} met all contacts.
// :param person => 'glenn lockwood'
// :param since => date('2025-01-01')
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(other:Person)
WHERE other.id <> $owner
  AND other.id <> $person
  AND coalesce(m.date, $today) <= $today
WITH DISTINCT other, m
ORDER BY m.date DESC, m.id
WITH other, collect(m) AS meetings, max(m.date) AS last
WHERE last IS NOT NULL
  AND none(m IN meetings WHERE m.date IS NOT NULL
    AND ($since IS NULL OR m.date >= $since)
    AND ($until IS NULL OR m.date <= $until))
RETURN other AS person,
  size(meetings) AS meetings,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
