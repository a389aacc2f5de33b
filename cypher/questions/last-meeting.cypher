// What was the last meeting?
// The most recent meeting of all, and who attended it. The vault's owner is left out.
//
// about: meetings
// ask: what|when was last meeting
// ask: what|when was i last meeting
// ask: who attended|was last meeting
// ask: who attended|was i last meeting
// ask: who was in|at last meeting
// ask: who was in|at i last meeting
// ask: last meeting
// ask: i last meeting
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// answer: the last meeting was on {date}: {meeting}, with {others}.
// answer: the last meeting was on {date}: {meeting}.
// none: no meeting has a date.
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
MATCH (m:Meeting)
WHERE m.date <= $today
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH m
ORDER BY m.date DESC, m.id DESC
LIMIT 1
RETURN m.date AS date,
  m AS meeting,
  COLLECT {
    MATCH (m)<-[:ATTENDED]-(other:Person)
    WHERE other.id <> $owner
    RETURN DISTINCT other.name AS name
    ORDER BY name
  } AS others,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date
