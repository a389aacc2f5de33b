// What was decided about {about}?
// Decisions that name it, the most recent first.
//
// ask: what was|were|is|has [been] decided about|on|for|regarding|concerning {about}
// ask: what did|have [we|i|they] decide|decided about|on|for|regarding|concerning {about}
// ask: what has|have been decided about|on|for {about}
// ask: what|which [are] [were] decisions [were|was|are|have] [been|there] [made|taken] about|on|for|regarding|concerning {about}
// ask: what|which decisions did|have we|i make|made|take|taken about|on|for {about}
// ask: what|which decisions mention|concern {about}
// ask: decisions about|on|for|regarding|concerning {about}
// ask: when did we decide about|on {about}
// ask: what have we agreed on|about {about}
// ask: what was agreed on|about {about}
// parameter: about is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// :param about => 'nvidia'
// :param since => null
// :param until => null
MATCH (:Entity {id: $about})<-[:ABOUT]-(d:Decision)<-[:DECIDED]-(n:Note)
WHERE ($since IS NULL OR n.date >= $since)
  AND ($until IS NULL OR n.date <= $until)
WITH DISTINCT d, n
RETURN d AS decision,
  n.date AS date,
  n AS note,
  [{path: d.path, line: d.line}] AS evidence
ORDER BY date DESC, decision.path, decision.line
