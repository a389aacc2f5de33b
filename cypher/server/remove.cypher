UNWIND $elements AS element
MATCH (anchor)
WHERE elementId(anchor) = element
MATCH (anchor)-[:HOLDS|HAS_TASK|DECIDED*0..]->(held)
WITH DISTINCT held
DETACH DELETE held
