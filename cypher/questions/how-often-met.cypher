// How often have {person} and {other} met?
// The number of meetings that both attended, the first and the last.
//
// about: meetings
// ask: how often did {person} and {other} meet
// ask: how often did {person} meet {other}
// ask: how often were {person} and {other} in meetings|meeting
// ask: how often did {person} and {other} attend meetings|meeting
// ask: how many meetings|meeting did {person} and {other} have
// ask: how many meetings|meeting did {person} have with {other}
// ask: how many meetings|meeting did {person} and {other} attend
// ask: how many meetings|meeting did {person} and {other} share
// ask: how many meetings|meeting of|with {person} and {other}
// ask: how often {person} and {other}
// ask: how often {person} {other}
// ask: how many meetings|meeting {person} share|attend with {other}
// ask: frequency of meetings|meeting of|between {person} and {other}
// ask: how often were {person} and {other} together
// ask: first and last meetings|meeting of|with|between {person} and {other}
// ask: when did {person} and {other} first and last meet
// ask: when did {person} first and last meet {other}
// ask: first and last {person} and {other} met
// ask: do {person} and {other} meet often
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// answer: {person|# has|# have} met {other} {meetings|once|# times}, {first..last}.
// answer: {person|# has|# have} met {other} {meetings|once|# times}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
// :param today => date()
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Entity {id: $other})
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH DISTINCT m
ORDER BY m.date DESC, m.id
WITH collect(m) AS meetings, min(m.date) AS first, max(m.date) AS last
RETURN size(meetings) AS meetings,
  first AS first,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings
