// When did {person} and {other} first meet?
// The first meeting that both attended.
//
// about: meetings
// ask: when did {person} and {other} first meet
// ask: when first {person} and {other}
// ask: when did {person} first meet {other}
// ask: when did {person} and {other} first know
// ask: first meeting of|between {person} and {other}
// ask: first contact of|between {person} and|with {other}
// ask: when was first meeting of {person} and {other}
// ask: since when do {person} and {other} know
// ask: since when does {person} meet {other}
// ask: how long have {person} and {other} known
// ask: how long has {person} met {other}
// ask: when did {person} get to know {other}
// ask: when were {person} and {other} introduced
// ask: when was {person} introduced to {other}
// ask: since when does {person} know {other}
// ask: how long has {person} known {other}
// ask: where did {person} and {other} first meet
// ask: where did {person} first meet {other}
// ask: which meeting did {person} first meet {other}
// ask: which meeting did {person} and {other} first meet
// ask: which first meeting did {person} and {other} attend
// ask: which meeting did {person} and {other} first attend
// ask: when did {person} and {other} make contact
// ask: when did {person} make contact of {other}
// ask: when were {person} and {other} first together
// ask: first {person} met {other}
// ask: how did {person} and {other} meet first
// ask: first {person} and {other} meet
// ask: how did {person} and {other} meet
// ask: when did connection between {person} and {other} first
// ask: how did {person} get to know {other}
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// answer: {person} first met {other} on {date}: {meeting}.
// answer: {person} first met {other} in {meeting}, which has no date.
// none: {person|# hasn't|# haven't} met {other}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
// :param today => date()
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Entity {id: $other})
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND coalesce(m.date, $today) <= $today
WITH DISTINCT m
RETURN m.date AS date,
  m AS meeting,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date, m.id
LIMIT 1
