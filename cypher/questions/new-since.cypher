// Who is new?
// People whose first meeting was in a period, the latest first; without a period, the twenty latest. The vault's
// owner is left out.
//
// about: people
// ask: who is new
// ask: new people
// ask: newcomers
// ask: new attendees
// ask: who are newcomers
// ask: who did i first meet {time}
// ask: who did i meet for first time
// ask: who first attended a meetings|meeting {time}
// ask: who was first seen {time}
// ask: who was seen for first time
// ask: which contacts are new
// ask: who did i get to know first {time}
// ask: who attended for first time
// ask: which new people attended|joined
// ask: which new people|contacts did i meet|make
// ask: who joined {time}
// ask: who attended first {time}
// ask: who appeared first {time}
// ask: who came in new
// ask: who turned up first {time}
// ask: new contacts
// ask: who appeared for first time
// ask: who did i get to know
// ask: first appearances {time}
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: latest first
// evidence: the first of each row
// none: nobody was met for the first time.
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (m:Meeting)
WHERE m.date IS NOT NULL
  AND (m.date <= $today OR $since > $today)
WITH m, m.date AS date
MATCH (m)<-[:ATTENDED]-(person)
WITH person, count(*) AS meetings, min([date, m]) AS first, max(date) AS last
WHERE person:Person
  AND person.id <> $owner
  AND ($since IS NULL OR first[0] >= $since)
  AND ($until IS NULL OR first[0] <= $until)
WITH person, meetings, first[0] AS first, last, first[1] AS m
RETURN person AS person,
  first AS first,
  meetings AS meetings,
  last AS last,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY first DESC, meetings DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
