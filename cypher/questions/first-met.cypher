// When did {person} and {other} first meet?
// The first meeting that both attended.
//
// about: meetings
// ask: when did|have {person} and {other} first meet|met|see|talk [each] [other]
// ask: when did|has|have {person} first meet|met|see|talk [with|to] {other}
// ask: when did|have {person} and {other} meet|met [each] [other] for first time
// ask: when did|have {person} meet|see {other} for first time
// ask: when was first time [that] {person} and {other} met
// ask: when was first time [that] {person} met {other}
// ask: when was first meeting of|between {person} and {other}
// ask: what was first meeting of|between {person} and {other}
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// answer: {person} first met {other} on {date}: {meeting}.
// answer: {person} first met {other} in {meeting}, which has no date.
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
ORDER BY date, m.id
LIMIT 1
