// What was decided in the last {meeting}?
// The decisions of the most recent meeting of this title.
//
// about: decisions
// ask: what was decided in|at last {meeting}
// ask: what did i decide in|at last {meeting}
// ask: which decisions were made in|at|of|from last {meeting}
// ask: decisions of|from last {meeting}
// parameter: meeting is a meeting
// parameter: today is today
// none: no decision is noted in the last {meeting}.
// :param meeting => 'Review AI pipeline summit slides'
// :param today => date()
MATCH (m:Meeting {title: $meeting})
WHERE coalesce(m.date, $today) <= $today
WITH m
ORDER BY m.date IS NULL, m.date DESC, m.id
LIMIT 1
MATCH (m)<-[:HOLDS*0..1]-(n:Note)-[:DECIDED]->(d:Decision)
WHERE m = n OR m.line <= d.line AND NOT EXISTS {
  MATCH (n)-[:HOLDS]->(later:Meeting)
  WHERE later.line > m.line
    AND later.line <= d.line
}
RETURN d AS decision,
  m.date AS date,
  n AS note,
  [{path: d.path, line: d.line}] AS evidence
ORDER BY decision.path, decision.line
