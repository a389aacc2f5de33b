CALL () {
  UNWIND $nodes AS element
  MATCH (node)
  WHERE elementId(node) = element
  WITH DISTINCT node
  MATCH (node)-[old:LINKS_TO|MENTIONS|MET|HOLDS|HAS_TASK|ASSIGNED_TO|DEPENDS_ON|DECIDED|WORKS_AT|ABOUT|TAGGED|UNDER]->()
  DELETE old
}
CALL () {
  UNWIND $nodes AS element
  MATCH (node)
  WHERE elementId(node) = element
  WITH DISTINCT node
  MATCH (node)<-[old:ATTENDED]-()
  DELETE old
}
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
CREATE (from)-[new:$(row.type)]->(to)
SET new = row.properties
RETURN count(new) AS made
