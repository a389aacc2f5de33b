// How many meetings did {person} attend?
// The number of their meetings, the first and the last.
//
// about: meetings
// ask: how many meetings|meeting did {person} attend|have
// ask: how many meetings|meeting of|with {person}
// ask: how many meetings|meeting was {person} in
// ask: how often did i meet {person}
// ask: how often was {person} in meetings|meeting
// ask: how often did {person} attend meetings|meeting
// ask: how often was {person} seen
// ask: how many meetings|meeting did {person} go to
// ask: how many meetings|meeting with {person} did i have
// ask: how often {person}
// ask: how busy was {person}
// ask: how often did {person} meet
// ask: how many meetings|meeting did {person} go
// ask: first and last meetings|meeting of|with {person}
// ask: when was {person} first and last seen
// ask: when did i first and last meet {person}
// ask: when did {person} first and last attend
// ask: do i meet {person} often
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// answer: {person|# has|# have} attended {meetings|one meeting|# meetings}, {first..last}.
// answer: {person|# has|# have} attended {meetings|one meeting|# meetings}.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param today => date()
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)
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
