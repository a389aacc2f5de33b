MATCH (from)-[relationship]->(to)
RETURN from, relationship, to
