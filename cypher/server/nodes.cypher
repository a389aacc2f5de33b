CALL () {
  UNWIND $note AS row
  MERGE (node:Note {path: row.value})
  RETURN row, node
  UNION ALL
  UNWIND $meeting AS row
  MERGE (node:Meeting {id: row.value})
  RETURN row, node
  UNION ALL
  UNWIND $entity AS row
  MERGE (node:Entity {id: row.value})
  RETURN row, node
  UNION ALL
  UNWIND $tag AS row
  MERGE (node:Tag {name: row.value})
  RETURN row, node
  UNION ALL
  UNWIND $file AS row
  MERGE (node:File {path: row.value})
  RETURN row, node
  UNION ALL
  UNWIND $task AS row
  MERGE (node:Task {path: row.value, line: row.line})
  RETURN row, node
  UNION ALL
  UNWIND $decision AS row
  MERGE (node:Decision {path: row.value, line: row.line})
  RETURN row, node
}
REMOVE node:$([label IN labels(node) WHERE NOT label IN row.labels])
SET node:$(row.labels), node = row.properties
RETURN row.number AS number, elementId(node) AS element
