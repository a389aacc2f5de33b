// Who can introduce me to {person}?
// People who met them, those who met them most first. The vault's owner is left out.
//
// ask: how can i reach {person}
// ask: how can i meet|know {person}
// ask: how can i be introduced to {person}
// ask: who can introduce me|us to {person}
// ask: who can connect me|us to {person}
// ask: who can help me reach|meet {person}
// ask: who can help me introduce to {person}
// ask: who can reach {person}
// ask: introduction to {person}
// ask: reach {person}
// parameter: person is a person
// parameter: organisation is an organisation, else null
// parameter: owner is the owner
// parameter: limit is a number, else null
// :param person => 'glenn lockwood'
// :param organisation => null
// :param owner => ''
// :param limit => null
MATCH (person:Entity {id: $person})-[met:MET]-(other:Person)
WHERE other.id <> $owner
  AND ($organisation IS NULL OR EXISTS { (person)-[:WORKS_AT]->(:Entity {id: $organisation}) })
RETURN other AS person,
  COLLECT {
    MATCH (other)-[:WORKS_AT]->(organisation:Organisation)
    RETURN DISTINCT organisation.name AS name
    ORDER BY name
  } AS organisation,
  met.times AS meetings,
  met.last AS last,
  COLLECT {
    MATCH (other)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(person)
    WITH DISTINCT m
    ORDER BY m.date DESC, m.id
    RETURN {path: m.path, line: m.line} AS place
  } AS evidence
ORDER BY meetings DESC, last DESC, person.id
LIMIT coalesce($limit, 1000000)
