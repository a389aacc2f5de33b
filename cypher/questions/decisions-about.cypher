// What was decided about {something}?
// Decisions that name it, the most recent first.
//
// about: decisions
// ask: what was|were|is|has [been] decided about|on|for|regarding|concerning {something}
// ask: what did|have [we|i|they] decide|decided about|on|for|regarding|concerning {something}
// ask: what has|have been decided about|on|for {something}
// ask: what|which [are] [were] decisions [were|was|are|have] [been|there] [made|taken] about|on|for|regarding|concerning {something}
// ask: what|which decisions did|have we|i make|made|take|taken about|on|for {something}
// ask: what|which decisions mention|concern {something}
// ask: decisions about|on|for|regarding|concerning {something}
// ask: when did we decide about|on {something}
// ask: what have we agreed on|about {something}
// ask: what was agreed on|about {something}
// parameter: something is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// none: no decision names {something}.
// :param something => 'nvidia'
// :param since => null
// :param until => null
MATCH (:Entity {id: $something})<-[:ABOUT]-(d:Decision)<-[:DECIDED]-(n:Note)
WHERE ($since IS NULL OR n.date >= $since)
  AND ($until IS NULL OR n.date <= $until)
WITH DISTINCT d, n
RETURN d AS decision,
  n.date AS date,
  n AS note,
  [{path: d.path, line: d.line}] AS evidence
ORDER BY date DESC, decision.path, decision.line
