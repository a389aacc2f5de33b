// Who knows about {about}?
// People whose meetings were about it, most meetings first. The vault's owner is left out.
//
// ask: who knows|know [something|anything|most|more] about|of {about}
// ask: who knows {about} [best|well|most]
// ask: who works|work|worked|is|was working on {about}
// ask: who is|was|are|were working on {about}
// ask: who is|are|was|were involved in|with {about}
// ask: who is|are expert|experts on|in|for|about {about}
// ask: who [has|have] talked|talks|talk|discussed|discusses|discuss|spoken|mentioned [about] {about}
// ask: who can|could|should|do|would [i|we] ask|asked|talk|contact|tell|help [me|us] [to] [someone] about|with|on {about}
// ask: who should be asked about {about}
// ask: which|what people know|work|worked|talked|talk about|on {about}
// ask: [which|what] experts on|for {about}
// ask: whom can|could|should i|we ask about {about}
// ask: who discussed|mentioned {about}
// ask: who has|have [most] experience with|in {about}
// parameter: about is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: owner is the owner
// :param about => 'nvidia'
// :param since => null
// :param until => null
// :param owner => ''
MATCH (:Entity {id: $about})<-[:ABOUT]-(n:Note)-[:HOLDS*0..1]->(m:Meeting)<-[:ATTENDED]-(person:Person)
WHERE person.id <> $owner
  AND person.id <> $about
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
