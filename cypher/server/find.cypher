UNWIND $note AS row
MATCH (node:Note {path: row.value})
RETURN row.number AS number, elementId(node) AS element, true AS note
UNION ALL
UNWIND $meeting AS row
MATCH (node:Meeting {id: row.value})
RETURN row.number AS number, elementId(node) AS element, node:Note AS note
UNION ALL
UNWIND $entity AS row
MATCH (node:Entity {id: row.value})
RETURN row.number AS number, elementId(node) AS element, node:Note AS note
UNION ALL
UNWIND $tag AS row
MATCH (node:Tag {name: row.value})
RETURN row.number AS number, elementId(node) AS element, node:Note AS note
UNION ALL
UNWIND $file AS row
MATCH (node:File {path: row.value})
RETURN row.number AS number, elementId(node) AS element, node:Note AS note
UNION ALL
UNWIND $task AS row
MATCH (node:Task {path: row.value, line: row.line})
RETURN row.number AS number, elementId(node) AS element, node:Note AS note
UNION ALL
UNWIND $decision AS row
MATCH (node:Decision {path: row.value, line: row.line})
RETURN row.number AS number, elementId(node) AS element, node:Note AS note
