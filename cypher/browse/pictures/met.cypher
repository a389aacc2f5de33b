// Who met whom
MATCH met = (:Person)-[:MET]-(:Person)
RETURN met
LIMIT 150
