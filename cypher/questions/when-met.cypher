// When did {person} and {other} meet?
// Every meeting that both attended, the most recent first.
//
// about: meetings
// ask: when did {person} and {other} meet
// ask: when did {person} meet {other}
// ask: did {person} meet {other}
// ask: did {person} and {other} meet
// ask: does {person} know {other}
// ask: do {person} and {other} know
// ask: meetings|meeting of|between {person} and {other}
// ask: meetings|meeting of {person} with {other}
// ask: which meetings|meeting did {person} and {other} attend
// ask: which meetings|meeting did {person} attend with {other}
// ask: which meetings|meeting did {person} and {other} share
// ask: when did {person} and {other} attend meetings|meeting
// ask: which meetings|meeting did {person} and {other} have in common
// ask: when were meetings|meeting of {person} and {other}
// ask: which meetings|meeting did {person} meet {other}
// ask: meetings|meeting {person} {other}
// ask: where did {person} and {other} meet
// ask: where did {person} meet {other}
// ask: which meetings|meeting included {person} and {other}
// ask: meetings|meeting where {person} and {other} attended
// ask: meetings|meeting where {person} attended with {other}
// ask: meetings|meeting where {person} met {other}
// ask: which meetings|meeting was {person} in with {other}
// ask: which meetings|meeting of {person} did {other} attend
// ask: have {person} and {other} met before
// ask: when were {person} and {other} together
// ask: common meetings|meeting of {person} and|with {other}
// ask: contact between {person} and {other}
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: latest date
// answer: {person} met {other} once, on {date}: {meeting}.
// none: {person|# hasn't|# haven't} met {other}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Entity {id: $other})
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH DISTINCT m
RETURN m.date AS date,
  m AS meeting,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date IS NULL, date DESC, m.id
LIMIT coalesce($limit, 1000000)
