// When did {person} and {other} last meet?
// The most recent meeting that both attended.
//
// about: meetings
// ask: when did|have {person} and {other} last meet|met|see|talk|speak [each] [other]
// ask: when did|has|have {person} last meet|met|see|seen|talk|speak|talked|spoken [with|to] {other}
// ask: when did|have {person} and {other} meet|met [each] [other] last
// ask: when did|has|have {person} meet|met|see|seen {other} last
// ask: when was last time [that] {person} and {other} met
// ask: when was last time [that] {person} met|saw {other}
// ask: when was last|latest [meeting] of|between {person} and {other}
// ask: what was last|latest meeting of|between {person} and {other}
// ask: last|latest meeting of|between|with {person} and {other}
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// answer: {person} last met {other} on {date}: {meeting}.
// none: {person|# hasn't|# haven't} met {other}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Entity {id: $other})
WHERE m.date IS NOT NULL
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH DISTINCT m
RETURN m.date AS date,
  m AS meeting,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date DESC, m.id DESC
LIMIT 1
