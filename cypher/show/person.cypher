MATCH (e:Entity {id: $id})
RETURN e.name AS name,
  'person' AS kind,
  e.kindBecause AS because,
  coalesce(e.aliases, []) AS aliases,
  CASE WHEN e:Note THEN e.path END AS note,
  COLLECT {
    MATCH (e)-[at:WORKS_AT]->(o:Organisation)
    WITH DISTINCT o
    ORDER BY o.name, o.id
    RETURN o.name AS name
  } AS organisations,
  COUNT {
    MATCH (e)-[:ATTENDED]->(m:Meeting)
    RETURN DISTINCT m AS meeting
  } AS meetings,
  COLLECT {
    MATCH (e)-[met:MET]-(other:Person)
    WHERE other.id <> $owner
    WITH other, met
    ORDER BY met.times DESC, met.last DESC, other.id
    RETURN {person: other.name, meetings: met.times, first: met.first, last: met.last} AS row
  } AS met,
  COLLECT {
    MATCH (e)-[:ATTENDED]->(m:Meeting)-[:ABOUT]->(t:Topic)
    WITH t, count(DISTINCT m) AS meetings, max(m.date) AS last
    ORDER BY meetings DESC, last DESC, t.id
    RETURN {topic: t.name, meetings: meetings, last: last} AS row
  } AS topics,
  COLLECT {
    MATCH (e)<-[:ASSIGNED_TO]-(t:Task)
    WHERE t.state IN ['open', 'in progress']
    WITH DISTINCT t
    ORDER BY t.due, t.path, t.line
    RETURN {task: t.text, due: t.due, state: t.state, path: t.path, line: t.line} AS row
  } AS tasks,
  COLLECT {
    MATCH (e)-[:ATTENDED]->(m:Meeting)
    WITH DISTINCT m
    ORDER BY m.date DESC, m.id
    LIMIT $last
    RETURN {meeting: m.title, date: m.date, path: m.path, line: m.line} AS row
  } AS lastMeetings
ORDER BY name
