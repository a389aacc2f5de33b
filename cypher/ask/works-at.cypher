UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:WORKS_AT]->(:Entity {id: $organisation})
RETURN DISTINCT e.id AS id
ORDER BY id
