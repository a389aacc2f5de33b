// When was {meeting}?
// The meetings of this title, the most recent first, and who attended.
//
// about: meetings
// ask: when was {meeting}
// ask: when was meeting [called] {meeting}
// ask: when did {meeting} happen
// ask: when did i have {meeting}
// ask: when did meeting [called] {meeting} happen
// ask: which date had {meeting}
// ask: how ago was {meeting}
// parameter: meeting is a meeting
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: latest date
// answer: {meeting} was on {date}.
// none: no meeting {meeting} is noted.
// :param meeting => 'Review AI pipeline summit slides'
// :param since => null
// :param until => null
// :param limit => null
MATCH (m:Meeting {title: $meeting})
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
RETURN m AS meeting,
  m.date AS date,
  COLLECT {
    MATCH (m)<-[:ATTENDED]-(person:Person)
    RETURN DISTINCT person.name AS name
    ORDER BY name
  } AS attendees,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date IS NULL, date DESC, meeting.id
LIMIT coalesce($limit, 1000000)
