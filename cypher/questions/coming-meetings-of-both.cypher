// Which meetings of {person} and {other} are coming up?
// Meetings with both that are noted already for today or a later day, the next first.
//
// about: meetings
// ask: which will meetings|meeting of|with|between {person} and {other}
// ask: when will {person} and {other} meet
// ask: when will {person} meet {other}
// ask: will {person} and {other} meet
// ask: will {person} meet {other}
// ask: which meetings|meeting of|with|between {person} and {other} are due
// ask: which meetings|meeting will {person} and {other} attend
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: earliest date
// answer: one meeting of {person} and {other} is noted, on {date}: {meeting}.
// none: no meeting of {person} and {other} is noted for a day to come.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)
WHERE m.date >= $today
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND EXISTS {
    MATCH (m)<-[:ATTENDED]-(:Entity {id: $other})
  }
RETURN m AS meeting,
  m.date AS date,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date, meeting.id
LIMIT coalesce($limit, 1000000)
