// Who knows about {something}?
// People whose meetings were about it, most meetings first. The vault's owner is left out.
//
// about: topics
// ask: who knows|know [something|anything|most|more] about|of {something}
// ask: who knows {something} [best|well|most]
// ask: who works|work|worked|is|was working on {something}
// ask: who is|was|are|were working on {something}
// ask: who is|are|was|were involved in|with {something}
// ask: who is|are expert|experts on|in|for|about {something}
// ask: who [has|have] talked|talks|talk|discussed|discusses|discuss|spoken|mentioned [about] {something}
// ask: who can|could|should|do|would [i|we] ask|asked|talk|contact|tell|help [me|us] [to] [someone] about|with|on {something}
// ask: who should be asked about {something}
// ask: which|what people know|work|worked|talked|talk about|on {something}
// ask: [which|what] experts on|for {something}
// ask: whom can|could|should i|we ask about {something}
// ask: who discussed|mentioned {something}
// ask: who has|have [most] experience with|in {something}
// parameter: something is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: owner is the owner
// none: nobody else was in a meeting about {something}.
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param owner => ''
MATCH (:Entity {id: $something})<-[:ABOUT]-(n:Note)-[:HOLDS*0..1]->(m:Meeting)<-[:ATTENDED]-(person:Person)
WHERE person.id <> $owner
  AND person.id <> $something
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH DISTINCT person, m
ORDER BY m.date DESC, m.id
WITH person, collect(m) AS meetings, max(m.date) AS last
RETURN person AS person,
  size(meetings) AS meetings,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, person.id
