UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:WORKS_AT*0..1]-(p:Person)<-[:ASSIGNED_TO]-(t:Task)
WHERE t.done > $since
  AND t.done < $day
WITH DISTINCT p, t
RETURN t.done AS date,
  t.text AS task,
  p.name AS owner,
  t.path AS path,
  t.line AS line
ORDER BY date DESC, path, line, owner
LIMIT 6
