// Which notes mention {something}?
// Notes that link to it or name it, the most recent first.
//
// about: notes
// ask: which|what notes mention|mentioned|about|discuss|name|cover {something}
// ask: [which|what] notes are|were about {something}
// ask: [which|what] notes on|about|mentioning {something}
// ask: where is|was {something} mentioned
// ask: what happened with|to|around {something}
// ask: what has|have happened with|to|around {something}
// ask: what do|did i|we know about {something}
// ask: what is known about {something}
// parameter: something is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// none: no note mentions {something}.
// :param something => 'nvidia'
// :param since => null
// :param until => null
MATCH (about:Entity {id: $something})<-[:ABOUT]-(n:Note)
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
