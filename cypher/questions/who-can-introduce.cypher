// Who can introduce me to {person}?
// People who met them, those who met them most first. The vault's owner is left out.
//
// about: people
// ask: how do|can|could|would|should i|we reach|contact|meet [with] {person}
// ask: how do|can|could i|we get to [know] {person}
// ask: how do|can i|we get in touch with {person}
// ask: how do|can|could i|we reach|contact|meet {person} at|from|of {organisation}
// ask: who can|could|might introduce me|us to {person}
// ask: who can|could|might introduce me|us to {person} at|from|of {organisation}
// ask: who can|could connect me|us with|to {person}
// ask: who introduces me|us to {person}
// ask: how do|can|could i|we get hold of {person}
// ask: how do|can|could i|we get|be introduced to {person}
// parameter: person is a person
// parameter: organisation is an organisation, else null
// parameter: owner is the owner
// none: nobody else has met {person}.
// :param person => 'glenn lockwood'
// :param organisation => null
// :param owner => ''
MATCH (person:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(other:Person)
WHERE other.id <> $owner
  AND other.id <> $person
  AND ($organisation IS NULL OR EXISTS { (person)-[:WORKS_AT]->(:Entity {id: $organisation}) })
WITH DISTINCT other, m
ORDER BY m.date DESC, m.id
WITH other, collect(m) AS together, max(m.date) AS last
RETURN other AS person,
  COLLECT {
    MATCH (other)-[:WORKS_AT]->(organisation:Organisation)
    RETURN DISTINCT organisation.name AS name
    ORDER BY name
  } AS organisation,
  size(together) AS meetings,
  last AS last,
  [m IN together | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, person.id
