// Where does {person} work?
// The organisations that somebody works at, as far as the notes say.
//
// about: organisations
// ask: where does {person} work
// ask: where is {person} employed
// ask: what organisation does {person} work for
// ask: what organisation does {person} work at
// ask: what organisation is {person} from|at|with|in
// ask: who does {person} work for
// ask: who employs {person}
// ask: organisation of {person}
// ask: who is employer of {person}
// ask: who is {person} employed by
// ask: where is {person} from
// ask: what does {person} work for
// ask: what organisation employs {person}
// ask: does {person} work for what organisation
// ask: for whom does {person} work
// ask: what organisation does {person} work
// ask: what organisation does {person} belong to
// ask: {person} belongs to organisation
// ask: which organisation where {person} works
// ask: where {person} works
// ask: what is employer|organisation of {person} called
// parameter: person is a person
// answer: {person} worked at {organisation} from {since} to {until}.
// answer: {person} worked at {organisation} until {until}.
// answer: {person|# works|# work} at {organisation}, since {since}.
// answer: {person|# works|# work} at {organisation}.
// none: the notes don't say where {person|# works|# work}.
// :param person => 'glenn lockwood'
MATCH (person:Entity {id: $person})-[at:WORKS_AT]->(organisation:Organisation)
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
