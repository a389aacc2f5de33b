// What do {person} and {other} have in common?
// Topics and organisations that came up in meetings of both, and the meetings that both attended.
//
// about: people
// ask: what do {person} and {other} have in common
// ask: what do {person} and {other} share
// ask: what does {person} have in common with {other}
// ask: which topics and organisations do {person} and {other} share
// ask: which topics and organisations do {person} and {other} have in common
// ask: what does {person} share with {other}
// ask: what common of {person} and {other}
// ask: what connects {person} with {other} in common
// ask: common between {person} and {other}
// ask: how common are {person} and {other}
// ask: where do {person} and {other} share
// ask: what unites {person} and {other}
// ask: what brings {person} and {other} together
// ask: are {person} and {other} common
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// none: {person} and {other} have no topic, organisation or meeting in common.
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
UNWIND [(m)-[:ABOUT]->(thing:Topic|Organisation) | thing] + CASE WHEN one AND two THEN [m] ELSE [] END AS something
WITH something,
  count(CASE WHEN one THEN 1 END) AS ones,
  count(CASE WHEN two THEN 1 END) AS twos,
  max(date) AS last,
  collect(place) AS places
WHERE ones > 0
  AND twos > 0
RETURN something AS something,
  CASE WHEN something:Meeting THEN 'meeting' WHEN something:Topic THEN 'topic' ELSE 'organisation' END AS kind,
  ones AS `with the first`,
  twos AS `with the second`,
  last AS last,
  places AS evidence
ORDER BY kind DESC, `with the first` + `with the second` DESC, last DESC, something.name, something.id
LIMIT coalesce($limit, 1000000)
