UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:ABOUT]-(n:Note)
  RETURN n AS note
  UNION
  MATCH (e)<-[:WORKS_AT*0..1]-(:Person)-[:ATTENDED]->(:Meeting)<-[:HOLDS*0..1]-(n:Note)
  RETURN n AS note
}
WITH DISTINCT e, note
WHERE note.date > $since
  AND note.date < $day
RETURN note.date AS date,
  note.title AS note,
  e.name AS about,
  note.path AS path,
  1 AS line
ORDER BY date DESC, path, about
LIMIT 8
