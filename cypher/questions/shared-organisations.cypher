// Which organisations do {person} and {other} share?
// Organisations that came up in meetings of both, whether together or not.
//
// about: organisations
// ask: which organisations do {person} and {other} share
// ask: which organisations do {person} and {other} have in common
// ask: common organisations of|between {person} and {other}
// ask: which organisations does {person} share with {other}
// ask: which organisations do both {person} and {other} discuss
// ask: which organisations do both {person} and {other} know
// ask: which organisations do both {person} and {other} work on
// ask: which organisations do both {person} and {other} work with
// ask: which organisations come up with both {person} and {other}
// ask: which organisations do both {person} and {other} deal with
// ask: which organisations do {person} and {other} both deal with
// ask: which organisations do {person} and {other} both know|discuss
// ask: which organisations have both {person} and {other} met
// ask: which organisations do both {person} and {other} discuss with
// ask: organisations both {person} and {other} deal with
// ask: which organisations connect {person} and|with {other}
// ask: do {person} and {other} have common organisations
// ask: which organisations both {person} and {other} discuss|know|deal with
// ask: which organisations {person} and {other} both discuss|know|deal with
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: most with the first
// none: no organisation came up in meetings of {person} and of {other}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
UNWIND [$person, $other] AS id
MATCH (:Entity {id: id})-[:ATTENDED]->(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH m, collect(id) AS who
WITH m, who, m.date AS date, m.path AS path, m.line AS line
ORDER BY date DESC, path, line
WITH m, date, $person IN who AS one, $other IN who AS two, {path: path, line: line} AS place
MATCH (m)-[:ABOUT]->(organisation:Organisation)
WITH organisation,
  count(CASE WHEN one THEN 1 END) AS ones,
  count(CASE WHEN two THEN 1 END) AS twos,
  max(CASE WHEN two THEN date END) AS last,
  collect(place) AS places
WHERE ones > 0
  AND twos > 0
RETURN organisation AS organisation,
  ones AS `with the first`,
  twos AS `with the second`,
  last AS last,
  places AS evidence
ORDER BY `with the first` + `with the second` DESC, last DESC, organisation.id
LIMIT coalesce($limit, 1000000)
