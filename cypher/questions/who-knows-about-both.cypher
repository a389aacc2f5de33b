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
// parameter: something is a subject
// parameter: thing is a subject
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most about the first
// none: nobody was in meetings about {something} and about {thing}.
// :param something => 'nvidia'
// :param thing => 'coreweave'
// :param since => null
// :param until => null
// :param owner => ''
// :param limit => null
UNWIND [$something, $thing] AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(m:Meeting)<-[:ATTENDED]-(person:Person)
WHERE $something <> $thing
  AND person.id <> $owner
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH DISTINCT id, person, m
ORDER BY m.date DESC, m.id
WITH person,
  collect(DISTINCT m) AS meetings,
  sum(CASE id WHEN $something THEN 1 ELSE 0 END) AS one,
  sum(CASE id WHEN $thing THEN 1 ELSE 0 END) AS two,
  max(m.date) AS last
WHERE one > 0
  AND two > 0
RETURN person AS person,
  one AS `about the first`,
  two AS `about the second`,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY `about the first` + `about the second` DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
