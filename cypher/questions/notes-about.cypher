// Which notes mention {something}?
// Notes that link to it, name it, or say that somebody was there or has a task; the most recent first.
//
// about: notes
// ask: which notes mention {something} [anywhere]
// ask: which notes about|on {something}
// ask: notes where {something} is mentioned
// ask: which notes relate to {something}
// ask: where is {something} mentioned
// ask: where is {something} discussed
// ask: where does {something} come up
// ask: where in notes is {something}
// ask: where in notes is {something} mentioned
// ask: what do i know about {something}
// ask: where in notes does {something} come up
// ask: what do notes discuss|mention about {something}
// ask: where do notes discuss|mention {something}
// ask: where did i mention {something}
// ask: what did i write about {something}
// ask: where did i write about {something}
// ask: [notes] mentions of {something}
// ask: notes with mentions of {something}
// ask: is {something} mentioned anywhere
// ask: do notes mention {something}
// ask: where could i read about {something}
// ask: everything that mentions {something}
// ask: what was mentioned|said about {something}
// ask: what did people|i mention about {something}
// ask: when was note about {something}
// parameter: something is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: latest date
// none: no note mentions {something}.
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param limit => null
MATCH (about:Entity {id: $something})
CALL {
  WITH about
  MATCH (about)<-[:ABOUT]-(n:Note)
  RETURN n, true AS meant, null AS line
UNION ALL
  WITH about
  MATCH (about)-[attended:ATTENDED]->(:Meeting)<-[:HOLDS*0..1]-(n:Note)
  WHERE attended.inferred IS NULL
  RETURN n, true AS meant, null AS line
UNION ALL
  WITH about
  MATCH (about)<-[:ASSIGNED_TO]-(:Task)<-[:HAS_TASK]-(n:Note)
  RETURN n, true AS meant, null AS line
UNION ALL
  WITH about
  MATCH (about)<-[named:LINKS_TO|MENTIONS]-(n:Note)
  RETURN n, null AS meant, named.line AS line
}
WITH n, count(meant) AS meant, min(line) AS line
WHERE meant > 0
  AND n.missing IS NULL
  AND coalesce(n.id, '') <> $something
  AND ($since IS NULL OR n.date >= $since)
  AND ($until IS NULL OR n.date <= $until)
RETURN n AS note,
  n.date AS date,
  [{path: n.path, line: coalesce(line, 1)}] AS evidence
ORDER BY date IS NULL, date DESC, note.path
LIMIT coalesce($limit, 1000000)
