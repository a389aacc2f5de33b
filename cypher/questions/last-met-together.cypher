// When did {person} and {other} last meet?
// The most recent meeting that both attended.
//
// about: meetings
// ask: when did {person} and {other} last meet
// ask: when did {person} last meet {other}
// ask: last meeting of|between {person} and {other}
// ask: last meeting of {person} with {other}
// ask: when was last meeting of {person} and {other}
// ask: how long ago did {person} [last] meet {other}
// ask: how long ago did {person} and {other} [last] meet
// ask: how long ago was last meeting of {person} and {other}
// ask: how long since {person} and {other} [last] met
// ask: which meeting did {person} and {other} last attend
// ask: last meeting with {person} and {other}
// ask: when were {person} and {other} last together
// ask: last meeting {person} {other}
// ask: where did {person} and {other} last meet
// ask: where did {person} last meet {other}
// ask: which meeting did {person} last meet {other}
// ask: which meeting did {person} and {other} last meet
// ask: last {person} met {other}
// ask: last contact between|of {person} and {other}
// ask: last contact of {person} with {other}
// ask: which last meeting did {person} and {other} attend
// ask: when was {person} last in meeting with {other}
// ask: what last meeting of {person} with {other}
// ask: what last meeting with {person} and {other}
// ask: last {person} and {other} met
// ask: last time {person} and {other}
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// answer: {person} last met {other} on {date}: {meeting}.
// none: {person|# hasn't|# haven't} met {other}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
// :param today => date()
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Entity {id: $other})
WHERE m.date <= $today
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH DISTINCT m
RETURN m.date AS date,
  m AS meeting,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date DESC, m.id DESC
LIMIT 1
