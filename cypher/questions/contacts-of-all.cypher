// Whom do {people} all know?
// People who met each of three people or more, whether together or not, most meetings first. The vault's owner is left out.
//
// about: people
// ask: who do {people} [all] know
// ask: who do {people} all have in common
// ask: who has met {people}
// ask: who knows {people}
// ask: who is known by {people}
// ask: common contacts of|between {people}
// ask: which contacts do {people} [all] have [in common]
// ask: which contacts do {people} [all] share
// ask: who do {people} have in common
// ask: who is in touch with {people}
// parameter: people is a group
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: nobody met each of {people}.
// :param people => ['glenn lockwood', 'allison boerum', 'jason vallery']
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
UNWIND $people AS id
MATCH (:Entity {id: id})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(person:Person)
WHERE NOT person.id IN $people
  AND person.id <> $owner
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH person, count(DISTINCT id) AS people, collect(DISTINCT m) AS meetings
WHERE people = size($people)
UNWIND meetings AS m
WITH person, m
ORDER BY m.date DESC, m.id
WITH person, collect(m) AS meetings, max(m.date) AS last
RETURN person AS person,
  size(meetings) AS meetings,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
