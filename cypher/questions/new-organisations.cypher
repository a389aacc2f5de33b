// Which organisations are new?
// Organisations that first came up in a meeting of a period, the latest first; without a period, the twenty latest.
//
// about: organisations
// ask: which organisations|organisation are new
// ask: new organisations|organisation
// ask: which organisations|organisation came up first {time}
// ask: which organisations|organisation came up for first time
// ask: which organisations|organisation were first discussed|mentioned {time}
// ask: which organisations|organisation were discussed|mentioned for first time
// ask: which new organisations|organisation came up
// ask: which new organisations|organisation did i meet|discuss
// ask: which organisations|organisation did i first meet {time}
// ask: which organisations|organisation did i meet for first time
// ask: which organisations|organisation are new to me
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: latest first
// evidence: the first of each row
// none: no organisation came up for the first time.
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (m:Meeting)
WHERE m.date IS NOT NULL
  AND (m.date <= $today OR $since > $today)
WITH m, m.date AS date
MATCH (m)-[:ABOUT]->(organisation:Organisation)
WITH organisation, count(*) AS meetings, min([date, m]) AS first, max(date) AS last
WHERE ($since IS NULL OR first[0] >= $since)
  AND ($until IS NULL OR first[0] <= $until)
WITH organisation, meetings, first[0] AS first, last, first[1] AS m
RETURN organisation AS organisation,
  first AS first,
  meetings AS meetings,
  last AS last,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY first DESC, meetings DESC, organisation.name, organisation.id
LIMIT coalesce($limit, 1000000)
