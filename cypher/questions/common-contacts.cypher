// Whom do both {person} and {other} know?
// People who met both of them, most meetings first. The vault's owner is left out.
//
// about: people
// ask: who do both {person} and {other} know
// ask: who has met both {person} and {other}
// ask: who do {person} and {other} have in common
// ask: who do {person} and {other} know|meet in common
// ask: common contacts of|between {person} and {other}
// ask: who are common contacts of {person} and {other}
// ask: which contacts do {person} and {other} both have
// ask: who knows both {person} and {other}
// ask: who was in meetings|meeting with both {person} and {other}
// ask: who are contacts of both {person} and {other}
// ask: which contacts do {person} and {other} share
// ask: which contacts do {person} and {other} both know
// ask: who is in touch with both {person} and {other}
// ask: common contacts {person} {other}
// ask: who have both {person} and {other} met
// ask: who have {person} and {other} met
// ask: who does {person} know that {other} knows
// ask: who of contacts of {person} knows|met {other}
// ask: who knows|met {person} and {other}
// ask: contacts of both {person} and {other}
// ask: who do {person} and {other} share
// ask: who do {person} and {other} have common contacts
// ask: where do contacts of {person} and {other} share
// ask: which of contacts of {person} does {other} know
// ask: who is known by {person} and {other}
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most with the first
// none: nobody met both {person} and {other}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
UNWIND [$person, $other] AS id
MATCH (:Entity {id: id})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(person:Person)
WHERE $person <> $other
  AND NOT person.id IN [$person, $other, $owner]
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH DISTINCT id, person, m
ORDER BY m.date DESC, m.id
WITH person,
  collect(DISTINCT m) AS meetings,
  sum(CASE id WHEN $person THEN 1 ELSE 0 END) AS one,
  sum(CASE id WHEN $other THEN 1 ELSE 0 END) AS two,
  max(m.date) AS last
WHERE one > 0
  AND two > 0
RETURN person AS person,
  one AS `with the first`,
  two AS `with the second`,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY `with the first` + `with the second` DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
