// Who knows about both {something} and {thing}?
// People whose meetings were about the one and about the other, together or not, most meetings first. The vault's owner
// is left out.
//
// about: topics
// ask: who knows about both {something} and {thing}
// ask: who knows about {something} and {thing}
// ask: who is expert in {something} and {thing}
// ask: who is expert in both {something} and {thing}
// ask: who discussed {something} and {thing}
// ask: who discussed both {something} and {thing}
// ask: who works on {something} and {thing}
// ask: who works on both {something} and {thing}
// ask: who [should] i ask about {something} and {thing}
// ask: who help with {something} and {thing}
// ask: who works with {something} and {thing}
// ask: who works with both {something} and {thing}
// parameter: something is a subject
// parameter: thing is a subject
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most about the first
// none: nobody was in meetings about {something} and about {thing}.
// :param something => 'nvidia'
// :param thing => 'coreweave'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
UNWIND [$something, $thing] AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(m:Meeting)
WHERE $something <> $thing
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH m, collect(id) AS about
WITH m, about, m.date AS date, m.path AS path, m.line AS line
ORDER BY date DESC, path, line
WITH m, date, $something IN about AS one, $thing IN about AS two, {path: path, line: line} AS place
MATCH (m)<-[:ATTENDED]-(person)
WITH person,
  count(CASE WHEN one THEN 1 END) AS ones,
  count(CASE WHEN two THEN 1 END) AS twos,
  max(date) AS last,
  collect(place) AS places
WHERE ones > 0
  AND twos > 0
  AND person:Person
  AND person.id <> $owner
RETURN person AS person,
  ones AS `about the first`,
  twos AS `about the second`,
  last AS last,
  places AS evidence
ORDER BY `about the first` + `about the second` DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
