// Which two people meet most about {something}?
// Pairs who were in the most meetings about it together, twenty of them. The vault's owner is left out.
//
// about: people
// ask: which two people meet most about|on|for {something}
// ask: which two meet most about|on|for {something}
// ask: who meets each other most about|on|for {something}
// ask: who meets whom most about|on|for {something}
// ask: which two people discuss {something} most
// ask: which two discuss {something} most
// ask: which two have most meetings|meeting about|on {something}
// ask: which two people have most meetings|meeting about|on {something}
// parameter: something is a topic
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else 20
// order: most meetings
// none: no two people have met about {something}.
// :param something => 'kv cache'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => 20
MATCH (:Entity {id: $something})<-[:ABOUT]-(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH DISTINCT m
ORDER BY m.date DESC, m.id
MATCH (a:Person)-[:ATTENDED]->(m)<-[:ATTENDED]-(b:Person)
WHERE a.id < b.id
  AND a.id <> $owner
  AND b.id <> $owner
WITH a, b, collect(DISTINCT m) AS together, min(m.date) AS first, max(m.date) AS last
ORDER BY size(together) DESC, last DESC, a.name, a.id, b.name, b.id
LIMIT $limit
RETURN a AS person,
  b AS other,
  size(together) AS meetings,
  first AS first,
  last AS last,
  [m IN together | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id, other.name, other.id
