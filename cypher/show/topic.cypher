MATCH (e:Entity {id: $id})
RETURN e.name AS name,
  'topic' AS kind,
  e.kindBecause AS because,
  coalesce(e.aliases, []) AS aliases,
  CASE WHEN e:Note THEN e.path END AS note,
  COLLECT {
    MATCH (e)<-[:ABOUT]-(m:Meeting)<-[:ATTENDED]-(p:Person)
    WHERE p.id <> $owner
    WITH p, count(DISTINCT m) AS meetings, max(m.date) AS last
    ORDER BY meetings DESC, last DESC, p.id
    RETURN {person: p.name, meetings: meetings, last: last} AS row
  } AS people,
  COLLECT {
    MATCH (e)<-[:ABOUT]-(n:Note)-[:ABOUT]->(t:Topic)
    WHERE t <> e
      AND n <> t
    WITH t, count(DISTINCT n) AS notes, max(n.date) AS last
    ORDER BY notes DESC, last DESC, t.id
    RETURN {topic: t.name, notes: notes, last: last} AS row
  } AS topics,
  COLLECT {
    MATCH (e)<-[:ABOUT]-(t:Task)
    WHERE t.state IN ['open', 'in progress']
    WITH DISTINCT t
    ORDER BY t.due, t.path, t.line
    RETURN {task: t.text, due: t.due, state: t.state, path: t.path, line: t.line} AS row
  } AS tasks,
  COLLECT {
    MATCH (e)<-[:ABOUT]-(d:Decision)
    WITH DISTINCT d
    ORDER BY d.path DESC, d.line
    RETURN {decision: d.text, path: d.path, line: d.line} AS row
  } AS decisions,
  COLLECT {
    MATCH (e)<-[:ABOUT]-(m:Meeting)
    WITH DISTINCT m
    ORDER BY m.date DESC, m.id
    LIMIT $last
    RETURN {meeting: m.title, date: m.date, path: m.path, line: m.line} AS row
  } AS lastMeetings
ORDER BY name
