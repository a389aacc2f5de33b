// Which meetings did {people} all attend?
// Meetings at which each of three people or more was, the most recent first.
//
// about: meetings
// ask: which meetings|meeting did {people} [all] attend [together]
// ask: which meetings|meeting did {people} [all] have [in common] [together]
// ask: which meetings|meeting did {people} share
// ask: meetings|meeting of|with|between {people} [together]
// ask: which meetings|meeting included {people}
// ask: which meetings|meeting were {people} [all] in|at [together]
// ask: meetings|meeting where {people} attended
// ask: meetings|meeting where {people} were in
// ask: common meetings|meeting of {people}
// ask: when did {people} [all] meet [together]
// ask: when were {people} [all] together [in] [meetings|meeting]
// ask: did {people} [ever] [all] meet [together]
// parameter: people is a group
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: latest date
// answer: {people} met once, on {date}: {meeting}.
// none: {people} were never all in one meeting.
// :param people => ['glenn lockwood', 'allison boerum', 'jason vallery']
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
UNWIND $people AS id
MATCH (:Entity {id: id})-[:ATTENDED]->(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH m, count(DISTINCT id) AS there
WHERE there = size($people)
RETURN m.date AS date,
  m AS meeting,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date IS NULL, date DESC, m.id
LIMIT coalesce($limit, 1000000)
