// Whom do both {person} and {other} know?
// People who met both of them, most meetings first. The vault's owner is left out.
//
// about: people
// ask: who|whom do|does|did|have [both] {person} and {other} [both] know|meet|met [in] [common]
// ask: who knows|met|know both {person} and {other}
// ask: who|whom has|have met both {person} and {other}
// ask: who|whom do|does {person} and {other} have|share in common
// ask: which|what people|contacts|acquaintances do|does {person} and {other} [both] have|share|know [in] [common]
// ask: who are common|mutual contacts|acquaintances of|between {person} and {other}
// ask: [who] [are] common|mutual|shared contacts|acquaintances|people of|between|with {person} and {other}
// parameter: person is a person
// parameter: other is a person
// parameter: owner is the owner
// none: nobody met both {person} and {other}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param owner => ''
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
