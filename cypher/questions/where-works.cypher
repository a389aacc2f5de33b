// Where does {person} work?
// The organisations that somebody works at, as far as the notes say.
//
// about: organisations
// ask: where does|do|did|has {person} work|worked
// ask: where {person} works|work|worked
// ask: which|what organisation|organization|company|firm does|do|is|did {person} work|works|belong|in|at|from|with [at|for|to]
// ask: for whom|who does|do {person} work
// ask: who does|do {person} work for
// ask: who is|was {person} working for
// ask: where is|was {person} from|working|employed
// ask: what is {person} company|organisation|organization|employer
// ask: {person} company|organisation|organization|employer
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
