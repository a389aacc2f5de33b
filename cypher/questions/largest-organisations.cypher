// Which organisations have the most people?
// Organisations by the number of people who work there, twenty of them. The vault's owner isn't counted.
//
// about: organisations
// ask: which organisations|organisation have most people
// ask: which organisations|organisation have most contacts
// ask: which organisations|organisation do i know most people at
// ask: which organisations|organisation do i have most contacts at
// ask: which organisations|organisation employ most people
// ask: where do most people work
// ask: where do i know most people
// ask: large organisations|organisation
// ask: organisations|organisation by number of people|contacts
// parameter: owner is the owner
// parameter: limit is a number, else 20
// order: most people
// none: the notes don't say of anybody where they work.
// :param owner => ''
// :param limit => 20
MATCH (organisation:Organisation)<-[:WORKS_AT]-(person:Person)
WHERE person.id <> $owner
WITH organisation, collect(DISTINCT person) AS employed
ORDER BY size(employed) DESC, organisation.name, organisation.id
LIMIT $limit
RETURN organisation AS organisation,
  size(employed) AS people,
  COLLECT {
    UNWIND employed AS person
    WITH person
    WHERE person.path IS NOT NULL
    RETURN {path: person.path, line: 1} AS place
    ORDER BY place.path
  } AS evidence
ORDER BY people DESC, organisation.name, organisation.id
