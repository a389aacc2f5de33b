// Everything around {person}
MATCH around = (:Entity {id: $person})-[:ATTENDED|MET|WORKS_AT|ASSIGNED_TO]-()
RETURN around
LIMIT 100
