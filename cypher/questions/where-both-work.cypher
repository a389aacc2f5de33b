// Where do {person} and {other} work?
// The organisations that each of the two works at, as far as the notes say.
//
// about: organisations
// ask: where do {person} and {other} work
// ask: where are {person} and {other} employed
// ask: which organisations do {person} and {other} work for|at
// ask: what organisations|organisation are {person} and {other} from|at|with
// ask: who do {person} and {other} work for
// ask: for who do {person} and {other} work
// ask: who employs {person} and {other}
// ask: organisations of {person} and {other}
// ask: what organisations|organisation do {person} and {other} belong to
// ask: do {person} and {other} work for common organisation
// parameter: person is a person
// parameter: other is a person
// none: the notes say neither where {person|# works|# work} nor where {other|# works|# work}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
MATCH (person:Entity)-[at:WORKS_AT]->(organisation:Organisation)
WHERE person.id IN [$person, $other]
WITH person, organisation, min(at.since) AS since, max(at.until) AS until
RETURN person AS person,
  organisation AS organisation,
  since AS since,
  until AS until,
  CASE
    WHEN person.path IS NOT NULL THEN [{path: person.path, line: 1}]
    ELSE COLLECT {
      MATCH (person)-[:ATTENDED]->(m:Meeting)
      WITH DISTINCT m
      ORDER BY m.date DESC, m.id
      RETURN {path: m.path, line: m.line} AS place
    }
  END AS evidence
ORDER BY person.id <> $person, organisation.name, organisation.id
