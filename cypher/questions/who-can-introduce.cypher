// Who can introduce me to {person}?
// People who met them, a step a row, those who met them most first. The vault's owner is left out.
//
// about: people
// ask: how i reach {person}
// ask: how could i meet|know {person}
// ask: how i be introduced to {person}
// ask: who introduce me|us to {person}
// ask: who could connect me|us to {person}
// ask: who help me reach|meet {person}
// ask: help me reach|meet {person}
// ask: who help me introduce to {person}
// ask: who could reach {person}
// ask: introduction to {person}
// ask: reach {person}
// ask: way to {person}
// ask: way to reach {person}
// ask: who put|get me|us in touch with {person}
// ask: who knows {person} enough to introduce me
// ask: who knows {person} introduce me
// ask: who introduce me i want to meet {person}
// ask: who help me i want to meet {person}
// ask: who should i ask for introduction to {person}
// ask: who should introduce me to {person}
// ask: introduction to {person} who
// ask: most introduction to {person}
// ask: who should i ask to introduce to {person}
// ask: who should i ask introduction to {person}
// ask: who should i meet to reach {person}
// ask: how do i meet|know {person}
// ask: how could i get introduction to {person}
// ask: most who introduce me|us to {person}
// ask: who do i go through to reach|meet {person}
// ask: who [could] get me meeting|meetings with {person}
// parameter: person is a person
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most times
// none: nobody else has met {person}.
// :param person => 'glenn lockwood'
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (person:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(other:Person)
WHERE other.id <> $owner
  AND other.id <> $person
  AND coalesce(m.date, $today) <= $today
WITH DISTINCT person, other, m
ORDER BY m.date DESC, m.id
WITH person, other, collect(m) AS together, max(m.date) AS last
RETURN other AS from,
  person AS to,
  size(together) AS times,
  last AS last,
  [m IN together | {path: m.path, line: m.line}] AS evidence
ORDER BY times DESC, last DESC, from.name, from.id
LIMIT coalesce($limit, 1000000)
