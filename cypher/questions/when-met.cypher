// When did {person} and {other} meet?
// Every meeting that both attended, the most recent first.
//
// about: meetings
// ask: when did|have|has|had {person} and {other} [ever] meet|met|see|seen|talk|talked|speak|spoken [with] [each] [other]
// ask: when did|has|have {person} meet|met|see|seen|talk|speak|talked|spoken [with|to] {other}
// ask: when {person} [has] met [with] {other}
// ask: when {person} and {other} [have] met
// ask: did|has|have {person} [ever] meet|met|see|seen [with] {other}
// ask: did|has|have {person} and {other} [ever] meet|met [each] [other]
// ask: in which|what meetings were|have|did {person} and {other} [been|meet] [both] [together]
// ask: which|what meetings did|have {person} and {other} attend|attended|have|had [both] [together]
// ask: [which|what] meetings between|of|with {person} and {other}
// ask: which|what meetings did|has|have {person} have|had [together] with {other}
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// answer: {person} met {other} once, on {date}: {meeting}.
// none: {person|# hasn't|# haven't} met {other}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Entity {id: $other})
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH DISTINCT m
RETURN m.date AS date,
  m AS meeting,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date DESC, m.id
