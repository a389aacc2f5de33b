// Whom do both {person} and {other} know?
// People who met both of them, most meetings first. The vault's owner is left out.
//
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
// parameter: person is a person
// parameter: other is a person
// parameter: owner is the owner
// parameter: limit is a number, else null
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param owner => ''
// :param limit => null
MATCH (a:Entity {id: $person})-[one:MET]-(person:Person)-[two:MET]-(b:Entity {id: $other})
WHERE person.id <> $owner
  AND a <> b
WITH a, b, person, one, two
RETURN person AS person,
  one.times AS `with the first`,
  two.times AS `with the second`,
  CASE WHEN one.last > two.last THEN one.last ELSE two.last END AS last,
  COLLECT {
    MATCH (person)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(x:Person)
    WHERE x IN [a, b]
    WITH DISTINCT m
    ORDER BY m.date DESC, m.id
    RETURN {path: m.path, line: m.line} AS place
  } AS evidence
ORDER BY one.times + two.times DESC, last DESC, person.id
LIMIT coalesce($limit, 1000000)
