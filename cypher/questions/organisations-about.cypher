// Which organisations came up with {something}?
// Organisations that the same notes are about, most notes first.
//
// about: organisations
// ask: which organisations|organisation come up with {something}
// ask: which organisations|organisation in meetings|meeting about {something}
// ask: which organisations are relate to {something}
// ask: which organisations are involved in {something}
// ask: which organisations discuss|mention {something}
// ask: organisations of {something}
// ask: who are organisations of|behind {something}
// ask: which organisations work on {something}
// ask: which organisations know about {something}
// ask: which organisations ask about {something}
// ask: which organisations came up in context of {something}
// ask: which organisations came up when {something} discussed
// ask: which organisations|organisation came up in meetings|meeting about {something}
// parameter: something is a subject
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: most notes
// none: no organisation came up with {something}.
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param limit => null
MATCH (about:Entity {id: $something})<-[:ABOUT]-(n:Note)
WHERE ($since IS NULL OR n.date >= $since)
  AND ($until IS NULL OR n.date <= $until)
  AND n <> about
WITH about, n, n.date AS date
ORDER BY date DESC, n.path
WITH about, n, date, {path: n.path, line: coalesce(n.line, 1)} AS place
MATCH (n)-[:ABOUT]->(organisation:Organisation)
WHERE organisation <> about
  AND n <> organisation
WITH organisation, count(place) AS notes, max(date) AS last, collect(place) AS places
RETURN organisation AS organisation,
  notes AS notes,
  last AS last,
  places AS evidence
ORDER BY notes DESC, last DESC, organisation.name, organisation.id
LIMIT coalesce($limit, 1000000)
