// What was decided in {meeting}?
// The decisions of the meeting of this title, or of all of them, the most recent first.
//
// about: decisions
// ask: what was decided in|at {meeting}
// ask: what was decided in|at meeting [called] {meeting}
// ask: what did i decide in|at {meeting}
// ask: which decisions were made in|at|of|from {meeting}
// ask: which decisions were made in|at|of|from meeting [called] {meeting}
// ask: which decisions came out of {meeting}
// ask: which decisions did {meeting} make
// ask: which decisions come from {meeting}
// parameter: meeting is a meeting
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: latest date
// none: no decision is noted in {meeting}.
// :param meeting => 'Review AI pipeline summit slides'
// :param since => null
// :param until => null
// :param limit => null
MATCH (m:Meeting {title: $meeting})<-[:HOLDS*0..1]-(n:Note)-[:DECIDED]->(d:Decision)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (m = n OR m.line <= d.line AND NOT EXISTS {
    MATCH (n)-[:HOLDS]->(later:Meeting)
    WHERE later.line > m.line
      AND later.line <= d.line
  })
WITH d, n, max(m.date) AS date
RETURN d AS decision,
  date AS date,
  n AS note,
  [{path: d.path, line: d.line}] AS evidence
ORDER BY date IS NULL, date DESC, decision.path, decision.line
LIMIT coalesce($limit, 1000000)
