// How often have {people} all met?
// The number of meetings at which each of three people or more was, the first and the last.
//
// about: meetings
// ask: how often did {people} [all] meet [together]
// ask: how often were {people} [all] together [in] [meetings|meeting]
// ask: how many meetings|meeting did {people} attend|share [together]
// ask: how many meetings|meeting did {people} have [together]
// ask: how many meetings|meeting of|with {people}
// parameter: people is a group
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// answer: {people} have all met {meetings|once|# times}, {first..last}.
// answer: {people} have all met {meetings|once|# times}.
// :param people => ['glenn lockwood', 'allison boerum', 'jason vallery']
// :param since => null
// :param until => null
// :param today => date()
UNWIND $people AS id
MATCH (:Entity {id: id})-[:ATTENDED]->(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH m, count(DISTINCT id) AS there
WHERE there = size($people)
WITH m
ORDER BY m.date DESC, m.id
WITH collect(m) AS meetings, min(m.date) AS first, max(m.date) AS last
RETURN size(meetings) AS meetings,
  first AS first,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings
