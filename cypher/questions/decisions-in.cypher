// What was decided in {meeting}?
// The decisions of the meeting of this title, or of all of them, the most recent first.
//
// about: decisions
// ask: what was|were|has [been] decided in|at|during {meeting} [meeting]
// ask: what did|have we|they decide|decided in|at|during {meeting} [meeting]
// ask: what|which [are] [were] decisions [were] [made|taken] in|at|of|from|during {meeting} [meeting]
// ask: decisions in|at|of|from {meeting} [meeting]
// parameter: meeting is a meeting
// parameter: since is a date, else null
// parameter: until is a date, else null
// none: no decision is noted in {meeting}.
// :param meeting => 'Review AI pipeline summit slides'
// :param since => null
// :param until => null
MATCH (m:Meeting {title: $meeting})<-[:HOLDS*0..1]-(n:Note)-[:DECIDED]->(d:Decision)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH DISTINCT d, n
RETURN d AS decision,
  n.date AS date,
  n AS note,
  [{path: d.path, line: d.line}] AS evidence
ORDER BY date DESC, decision.path, decision.line
