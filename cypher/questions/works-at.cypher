// Does {person} work at {organisation}?
// The organisation, if the notes say that the person works there.
//
// about: organisations
// ask: does {person} work at|for {organisation}
// ask: is {person} from|at|with {organisation}
// ask: is {person} employee of {organisation}
// ask: does {person} belong to {organisation}
// parameter: person is a person
// parameter: organisation is an organisation
// answer: yes: {person|# works|# work} at {organisation}.
// none: the notes don't say that {person|# works|# work} at {organisation}.
// :param person => 'glenn lockwood'
// :param organisation => 'nvidia'
MATCH (person:Entity {id: $person})-[at:WORKS_AT]->(organisation:Entity {id: $organisation})
WITH person, organisation, min(at.since) AS since, max(at.until) AS until
OPTIONAL MATCH (person)-[:ATTENDED]->(m:Meeting)
WHERE person.path IS NULL
WITH person, organisation, since, until, m
ORDER BY m.date DESC, m.id
WITH person, organisation, since, until, collect(DISTINCT m) AS meetings
RETURN organisation AS organisation,
  since AS since,
  until AS until,
  CASE
    WHEN person.path IS NOT NULL THEN [{path: person.path, line: 1}]
    ELSE [m IN meetings | {path: m.path, line: m.line}]
  END AS evidence
ORDER BY organisation.name, organisation.id
