// What do {person} and {other} have in common?
// Topics and organisations that came up in meetings of both, and the meetings that both attended.
//
// about: people
// ask: what do {person} and {other} have in common
// ask: what do {person} and {other} share
// ask: what does {person} have in common with {other}
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
// parameter: limit is a number, else null
// none: {person} and {other} have no topic, organisation or meeting in common.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
// :param limit => null
CALL {
  MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)-[:ABOUT]->(thing:Topic|Organisation)
  WHERE ($since IS NULL OR m.date >= $since)
    AND ($until IS NULL OR m.date <= $until)
  WITH thing, collect(DISTINCT m) AS ones
  MATCH (thing)<-[:ABOUT]-(m:Meeting)<-[:ATTENDED]-(:Entity {id: $other})
  WHERE ($since IS NULL OR m.date >= $since)
    AND ($until IS NULL OR m.date <= $until)
  WITH thing, ones, collect(DISTINCT m) AS twos
  RETURN thing AS something,
    CASE WHEN thing:Topic THEN 'topic' ELSE 'organisation' END AS kind,
    ones,
    twos
UNION ALL
  MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Entity {id: $other})
  WHERE ($since IS NULL OR m.date >= $since)
    AND ($until IS NULL OR m.date <= $until)
  WITH DISTINCT m
  RETURN m AS something,
    'meeting' AS kind,
    [m] AS ones,
    [m] AS twos
}
WITH something, kind, ones, twos, reduce(latest = null, m IN ones + twos |
  CASE WHEN latest IS NULL OR m.date > latest THEN m.date ELSE latest END) AS last
RETURN something AS something,
  kind AS kind,
  size(ones) AS `with the first`,
  size(twos) AS `with the second`,
  last AS last,
  [m IN ones + [m IN twos WHERE NOT m IN ones] | {path: m.path, line: m.line}] AS evidence
ORDER BY kind DESC, `with the first` + `with the second` DESC, last DESC, something.name, something.id
LIMIT coalesce($limit, 1000000)
