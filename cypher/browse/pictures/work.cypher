// Who works where
MATCH work = (:Person)-[:WORKS_AT]->(:Organisation)
RETURN work
LIMIT 150
