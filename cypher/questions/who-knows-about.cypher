// Who knows about {something}?
// People whose meetings were about it, most meetings first. The vault's owner is left out.
//
// about: topics
// ask: who knows about {something}
// ask: who is expert in {something}
// ask: who is knowledgeable about {something}
// ask: who discussed {something}
// ask: who works on {something}
// ask: who [should] i ask about {something}
// ask: who [should] i ask [if|when] [have] problem|issue about|with {something}
// ask: who [should] i talk to about {something}
// ask: who help with {something}
// ask: who attended meetings|meeting about {something}
// ask: who has been in meetings|meeting about {something}
// ask: who mentioned {something}
// ask: who comes up with {something}
// ask: who is connected to {something}
// ask: who are contacts for {something}
// ask: {something} discussed with who
// ask: who know much about {something}
// ask: who has experience on topic {something}
// ask: who knows about topic {something}
// ask: expert on {something}
// ask: who help me about {something}
// ask: who of topic {something}
// ask: contacts for {something}
// ask: who is contact for {something}
// ask: who is point contact for {something}
// ask: who knows {something}
// ask: who about {something}
// ask: i need help with {something}
// ask: who deals with {something}
// ask: who has dealings with {something}
// ask: who did i meet about {something}
// ask: expert in|on|for|of|with {something}
// ask: those work on {something}
// ask: who should i discuss {something}
// parameter: something is a subject
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: nobody else was in a meeting about {something}.
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $something})<-[:ABOUT]-(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH m, m.date AS date, m.path AS path, m.line AS line
ORDER BY date DESC, path, line
WITH m, date, {path: path, line: line} AS place
MATCH (m)<-[:ATTENDED]-(person)
WITH person, count(*) AS meetings, max(date) AS last, collect(place) AS places
WHERE person:Person
  AND NOT person.id IN [$owner, $something]
RETURN person AS person,
  meetings AS meetings,
  last AS last,
  places AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
