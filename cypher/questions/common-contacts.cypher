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
UNWIND [$person, $other] AS id
MATCH (:Entity {id: id})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(person:Person)
WHERE $person <> $other
  AND NOT person.id IN [$person, $other, $owner]
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
ORDER BY `with the first` + `with the second` DESC, last DESC, person.id
