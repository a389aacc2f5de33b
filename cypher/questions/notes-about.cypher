// Which notes mention {about}?
// Notes that link to it or name it, the most recent first.
//
// ask: which|what notes mention|mentioned|about|discuss|name|cover {about}
// ask: [which|what] notes are|were about {about}
// ask: [which|what] notes on|about|mentioning {about}
// ask: where is|was {about} mentioned
// ask: what happened with|to|around {about}
// ask: what has|have happened with|to|around {about}
// ask: what do|did i|we know about {about}
// ask: what is known about {about}
// parameter: about is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// :param about => 'nvidia'
// :param since => null
// :param until => null
MATCH (about:Entity {id: $about})<-[:ABOUT]-(n:Note)
WHERE n.missing IS NULL
  AND ($since IS NULL OR n.date >= $since)
  AND ($until IS NULL OR n.date <= $until)
WITH DISTINCT about, n
OPTIONAL MATCH (n)-[named:LINKS_TO|MENTIONS]->(about)
WITH n, min(named.line) AS line
RETURN n AS note,
  n.date AS date,
  [{path: n.path, line: coalesce(line, 1)}] AS evidence
ORDER BY date DESC, note.path
