// Who attended the last {meeting}?
// Everybody who was in the most recent meeting of this title.
//
// about: meetings
// ask: who attended last {meeting}
// ask: who was at|in last {meeting}
// ask: attendees of last {meeting}
// ask: who attended last meeting called {meeting}
// ask: who was at|in last meeting called {meeting}
// ask: who met at|in last {meeting}
// parameter: meeting is a meeting
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// none: nobody is noted as attending {meeting}.
// :param meeting => 'Review AI pipeline summit slides'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (m:Meeting {title: $meeting})
WHERE coalesce(m.date, $today) <= $today
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH m
ORDER BY m.date IS NULL, m.date DESC, m.id
LIMIT 1
MATCH (m)<-[:ATTENDED]-(person:Person)
RETURN DISTINCT person AS person,
  m.date AS date,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY person.name, person.id
LIMIT coalesce($limit, 1000000)
