// Who knows whom at {organisation}?
// Each person from elsewhere with each one of the organisation whom they met, most meetings first. The vault's
// owner is left out.
//
// about: organisations
// ask: who knows whom at|from {organisation}
// ask: who has met whom at|from {organisation}
// ask: who has contacts to whom at|from {organisation}
// ask: who has met each other at {organisation}
// parameter: organisation is an organisation
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: nobody from elsewhere has met anybody at {organisation}.
// :param organisation => 'nvidia'
// :param owner => ''
// :param limit => null
MATCH (organisation:Entity {id: $organisation})<-[:WORKS_AT]-(inside:Person)-[met:MET]-(other:Person)
WHERE other.id <> $owner
  AND inside.id <> $owner
  AND NOT (other)-[:WORKS_AT]->(organisation)
WITH DISTINCT other, inside, met
RETURN other AS person,
  inside AS contact,
  met.times AS meetings,
  met.last AS last,
  COLLECT {
    MATCH (other)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(inside)
    WITH DISTINCT m
    ORDER BY m.date DESC, m.id
    RETURN {path: m.path, line: m.line} AS place
  } AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id, contact.name, contact.id
LIMIT coalesce($limit, 1000000)
