UNWIND $note AS wanted
MATCH (node:Note)
RETURN node AS node
UNION ALL
UNWIND $meeting AS wanted
MATCH (node:Meeting)
RETURN node AS node
UNION ALL
UNWIND $entity AS wanted
MATCH (node:Entity)
RETURN node AS node
UNION ALL
UNWIND $tag AS wanted
MATCH (node:Tag)
RETURN node AS node
UNION ALL
UNWIND $file AS wanted
MATCH (node:File)
RETURN node AS node
UNION ALL
UNWIND $task AS wanted
MATCH (node:Task)
RETURN node AS node
UNION ALL
UNWIND $decision AS wanted
MATCH (node:Decision)
RETURN node AS node
