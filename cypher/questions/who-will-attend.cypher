// Who will attend the next {meeting}?
// Everybody who is noted for the next meeting of this title.
//
// about: meetings
// ask: who will attend next {meeting}
// ask: who will be at|in next {meeting}
// ask: who attends next {meeting}
// ask: who is at|in next {meeting}
// ask: attendees of next {meeting}
// parameter: meeting is a meeting
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// none: nobody is noted for a coming {meeting}.
// :param meeting => 'Review AI pipeline summit slides'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (m:Meeting {title: $meeting})
WHERE m.date >= $today
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH m
ORDER BY m.date, m.id
LIMIT 1
MATCH (m)<-[:ATTENDED]-(person:Person)
RETURN DISTINCT person AS person,
  m.date AS date,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY person.name, person.id
LIMIT coalesce($limit, 1000000)
