// Which organisations came up?
// All organisations that meetings were about, most meetings first; without a period, the twenty with the most.
//
// about: organisations
// ask: which organisations|organisation came up
// ask: which organisations|organisation did i discuss|mention
// ask: which organisations|organisation were discussed|mentioned
// ask: organisations in meetings|meeting
// ask: organisations
// ask: organisations|organisation {time}
// ask: most organisations|organisation
// ask: which organisations|organisation did i work with
// ask: which organisations|organisation did i meet
// ask: which organisations did i hear about
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: most meetings
// evidence: the ten latest of each row
// none: no organisation came up in a meeting.
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH m, m.date AS date, m.path AS path, m.line AS line
ORDER BY date DESC, path, line
WITH m, date, {path: path, line: line} AS place
MATCH (m)-[:ABOUT]->(organisation:Organisation)
WITH organisation, count(*) AS meetings, min(date) AS first, max(date) AS last, collect(place) AS places
ORDER BY meetings DESC, last DESC, organisation.name, organisation.id
LIMIT coalesce($limit, 1000000)
RETURN organisation AS organisation,
  meetings AS meetings,
  first AS first,
  last AS last,
  places[..10] AS evidence
ORDER BY meetings DESC, last DESC, organisation.name, organisation.id
