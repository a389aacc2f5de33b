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
MATCH (m)<-[:ATTENDED]-(person:Person)
WHERE person.id <> $owner
WITH m, person
ORDER BY person.id
WITH m, collect(person) AS people
UNWIND range(0, size(people) - 2) AS place
UNWIND people[place + 1..] AS b
WITH people[place] AS a, b, collect(m) AS together
WITH a, b, together
ORDER BY size(together) DESC
WITH collect({a: a, b: b, together: together}) AS ranked
UNWIND [pair IN ranked WHERE size(pair.together) >= coalesce(size(ranked[$limit - 1].together), 0)] AS pair
WITH pair.a AS a, pair.b AS b, pair.together AS together
CALL (together) {
  UNWIND together AS m
  WITH m.date AS date, m.id AS id, m.path AS path, m.line AS line
  ORDER BY date DESC, id
  RETURN min(date) AS first, max(date) AS last, collect({path: path, line: line}) AS places
}
RETURN a AS person,
  b AS other,
  size(together) AS meetings,
  first AS first,
  last AS last,
  places AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id, other.name, other.id
LIMIT $limit
