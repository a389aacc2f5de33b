UNWIND $rows AS row
MATCH (anchor)
WHERE elementId(anchor) = row.element
MATCH (anchor)-[:HOLDS|HAS_TASK|DECIDED*1..]->(held)
WHERE (held:Meeting AND NOT held.id IN row.meetings)
  OR (held:Task AND NOT held.line IN row.tasks)
  OR (held:Decision AND NOT held.line IN row.decisions)
WITH DISTINCT held
DETACH DELETE held
