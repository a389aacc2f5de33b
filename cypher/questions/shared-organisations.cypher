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
// ask: which organisations have both {person} and {other} met
// ask: which organisations do both {person} and {other} discuss with
// ask: organisations both {person} and {other} deal with
// ask: which organisations connect {person} and|with {other}
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: most with the first
// none: no organisation came up in meetings of {person} and of {other}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)-[:ABOUT]->(organisation:Organisation)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH organisation, collect(DISTINCT m) AS ones
MATCH (organisation)<-[:ABOUT]-(m:Meeting)<-[:ATTENDED]-(:Entity {id: $other})
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH organisation, ones, collect(DISTINCT m) AS twos, max(m.date) AS last
RETURN organisation AS organisation,
  size(ones) AS `with the first`,
  size(twos) AS `with the second`,
  last AS last,
  [m IN ones + [m IN twos WHERE NOT m IN ones] | {path: m.path, line: m.line}] AS evidence
ORDER BY `with the first` + `with the second` DESC, last DESC, organisation.id
LIMIT coalesce($limit, 1000000)
