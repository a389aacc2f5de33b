// Who is best connected?
// The people who met the most others, twenty of them. The vault's owner is left out.
//
// about: people
// ask: who is|are [best|most|well|better] connected|networked [person|people] [here]
// ask: who knows|know|met [the] most|more people|others
// ask: who has|have [met] most contacts|connections|people
// ask: [who] [are] [is] most|best connected people|person|persons
// ask: [who] [are] top {limit} most|best connected people|persons
// ask: [who] [are] {limit} most|best connected people|persons
// parameter: limit is a number, else 20
// parameter: owner is the owner
// none: nobody has met anybody.
// :param limit => 20
// :param owner => ''
MATCH (person:Person)
WHERE person.id <> $owner
WITH person,
  COUNT { (person)-[:MET]-() } - COUNT { (person)-[:MET]-(:Entity {id: $owner}) } AS people,
  COUNT { (person)-[:ATTENDED]->() } AS meetings
WHERE people > 0
WITH person, people, meetings
ORDER BY people DESC, meetings DESC, person.id
LIMIT $limit
RETURN person AS person,
  people AS people,
  meetings AS meetings,
  COLLECT {
    MATCH (person)-[met:MET]-(other:Person)
    WHERE other.id <> $owner
    RETURN max(met.last) AS last
  }[0] AS last,
  COLLECT {
    MATCH (person)-[:ATTENDED]->(m:Meeting)
    WITH DISTINCT m
    ORDER BY m.date DESC, m.id
    RETURN {path: m.path, line: m.line} AS place
  } AS evidence
ORDER BY people DESC, meetings DESC, person.id
