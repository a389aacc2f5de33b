MATCH (n:Note {path: $id})
RETURN coalesce(n.title, n.path) AS name,
  'note' AS kind,
  n.path AS note,
  n.date AS date,
  COLLECT {
    MATCH (n)-[:HOLDS*0..1]->(m:Meeting)<-[:ATTENDED]-(p:Person)
    WITH DISTINCT p
    ORDER BY p.name, p.id
    RETURN p.name AS name
  } AS attendees,
  COLLECT {
    MATCH (n)-[:ABOUT]->(e:Entity)
    WITH DISTINCT e
    ORDER BY e.name, e.id
    RETURN e.name AS name
  } AS about,
  COLLECT {
    MATCH (n)-[:TAGGED]->(t:Tag)
    WITH DISTINCT t
    ORDER BY t.name
    RETURN t.name AS name
  } AS tags,
  COLLECT {
    MATCH (n)-[:HAS_TASK]->(t:Task)
    WITH DISTINCT t
    ORDER BY t.line
    RETURN {task: t.text, due: t.due, state: t.state, path: t.path, line: t.line} AS row
  } AS tasks,
  COLLECT {
    MATCH (n)-[:DECIDED]->(d:Decision)
    WITH DISTINCT d
    ORDER BY d.line
    RETURN {decision: d.text, path: d.path, line: d.line} AS row
  } AS decisions,
  COLLECT {
    MATCH (n)-[link:LINKS_TO]->(target)
    WITH link, target
    ORDER BY link.line, link.target
    RETURN {link: link.target, to: coalesce(target.path, target.name), via: link.via, line: link.line} AS row
  } AS links,
  COLLECT {
    MATCH (n)<-[link:LINKS_TO]-(source:Note)
    WITH source, min(link.line) AS line
    ORDER BY source.path
    RETURN {note: source.path, line: line} AS row
  } AS linkedFrom
ORDER BY note
