// Which topics do {person} and {other} share?
// Topics that came up in meetings of both, whether together or not.
//
// about: topics
// ask: which topics do {person} and {other} share
// ask: which topics do {person} and {other} have in common
// ask: common topics of|between {person} and {other}
// ask: which topics does {person} share with {other}
// ask: which topics do both {person} and {other} discuss
// ask: which topics do {person} and {other} both discuss
// ask: which topics do both {person} and {other} know
// ask: which topics do both {person} and {other} work on
// ask: which topics of|between both {person} and {other}
// ask: which topics are common to {person} and {other}
// ask: common topics {person} {other}
// ask: which topics come up with both {person} and {other}
// ask: what both {person} and {other} know about
// ask: what both {person} and {other} expert
// ask: what do {person} and {other} both work on
// ask: what do {person} and {other} both discuss
// ask: what do both {person} and {other} discuss
// ask: what do both {person} and {other} work on
// ask: what are {person} and {other} both working on
// ask: what both {person} and {other} work on
// ask: which topics connect {person} and|with {other}
// ask: topics both {person} and {other} discuss
// ask: what could|should {person} and {other} discuss
// ask: where do topics of {person} and {other} overlap
// ask: do {person} and {other} have common topics
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: most with the first
// none: no topic came up in meetings of {person} and of {other}.
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
MATCH (m)-[:ABOUT]->(topic:Topic)
WITH topic,
  count(CASE WHEN one THEN 1 END) AS ones,
  count(CASE WHEN two THEN 1 END) AS twos,
  max(CASE WHEN two THEN date END) AS last,
  collect(place) AS places
WHERE ones > 0
  AND twos > 0
RETURN topic AS topic,
  ones AS `with the first`,
  twos AS `with the second`,
  last AS last,
  places AS evidence
ORDER BY `with the first` + `with the second` DESC, last DESC, topic.name, topic.id
LIMIT coalesce($limit, 1000000)
