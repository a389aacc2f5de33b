// Which organisations came up with {person}?
// The organisations that their meetings were about, most meetings first.
//
// about: organisations
// ask: which|what organisations|organizations|companies|customers|vendors came|come up with|for {person}
// ask: which|what organisations|organizations|companies|customers|vendors does|did|has|have {person} talk|talked|discuss|discussed|mention|mentioned|know|deal|dealt [about|with]
// ask: which|what organisations|organizations|companies were discussed|mentioned with {person}
// ask: [what|which] [are] organisations|organizations|companies of|with {person}
// ask: {person} organisations|organizations|companies
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// none: no organisation came up with {person}.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:HOLDS*0..1]-(n:Note)-[:ABOUT]->(organisation:Organisation)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH DISTINCT organisation, m
ORDER BY m.date DESC, m.id
WITH organisation, collect(m) AS meetings, min(m.date) AS first, max(m.date) AS last
RETURN organisation AS organisation,
  size(meetings) AS meetings,
  first AS first,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, organisation.id
