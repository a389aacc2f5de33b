// Who wasn't met?
// People who were met before or after a period, but not in it; most meetings first. The vault's owner is left out.
//
// about: people
// ask: who was not met {time}
// ask: who have i not met|heard {time}
// ask: who have i not been meeting {time}
// ask: who have i lost touch with {time}
// ask: lost touch {time}
// ask: who did not attend meetings|meeting {time}
// ask: who was not in meetings|meeting {time}
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: everybody was met then.
// :param since => date('2025-01-01')
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (person:Person)-[:ATTENDED]->(m:Meeting)
WHERE person.id <> $owner
  AND coalesce(m.date, $today) <= $today
WITH person,
  count(m) AS meetings,
  max(m.date) AS last,
  count(CASE WHEN m.date >= coalesce($since, m.date) AND m.date <= coalesce($until, m.date) THEN 1 END) AS within
WHERE within = 0
  AND last IS NOT NULL
RETURN person AS person,
  meetings AS meetings,
  last AS last,
  COLLECT {
    MATCH (person)-[:ATTENDED]->(m:Meeting)
    WHERE coalesce(m.date, $today) <= $today
    WITH m
    ORDER BY m.date DESC, m.id
    RETURN {path: m.path, line: m.line} AS place
  } AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
