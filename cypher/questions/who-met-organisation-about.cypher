// Who has met {organisation} about {something}?
// People from elsewhere who were in a meeting about it with somebody who works there, most meetings first. The vault's owner
// is left out.
//
// about: organisations
// ask: who has met {organisation} about|on {something}
// ask: who works with {organisation} on {something}
// ask: who discussed {something} with {organisation}
// ask: who talked to {organisation} about {something}
// ask: who was in meetings|meeting with {organisation} about {something}
// parameter: organisation is an organisation
// parameter: something is a topic
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: nobody from elsewhere was in a meeting about {something} with {organisation}.
// :param organisation => 'nvidia'
// :param something => 'kv cache'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $something})<-[:ABOUT]-(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
  AND EXISTS {
    MATCH (m)<-[:ATTENDED]-(:Person)-[:WORKS_AT]->(:Entity {id: $organisation})
  }
MATCH (m)<-[:ATTENDED]-(person:Person)
WHERE person.id <> $owner
  AND NOT EXISTS {
    MATCH (person)-[:WORKS_AT]->(:Entity {id: $organisation})
  }
WITH DISTINCT person, m
ORDER BY m.date, m.id
WITH person, collect(m) AS meetings
RETURN person AS person,
  size(meetings) AS meetings,
  meetings[0].date AS first,
  meetings[-1].date AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
