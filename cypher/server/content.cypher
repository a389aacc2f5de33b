CALL () {
  MATCH (node)
  RETURN count(node) AS nodes
}
CALL () {
  MATCH (node:Vault|Note|Meeting|Entity|Tag|File|Task|Decision)
  UNWIND labels(node) AS label
  RETURN collect(DISTINCT label) AS labels
}
CALL () {
  CALL db.relationshipTypes() YIELD relationshipType
  RETURN collect(relationshipType) AS types
}
RETURN nodes AS nodes,
  labels AS labels,
  types AS types
