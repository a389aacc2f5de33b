// Was {person} at {meeting}?
// The meetings of this title that somebody attended, the most recent first.
//
// about: meetings
// ask: was {person} at|in {meeting}
// ask: was {person} at|in meeting [called] {meeting}
// ask: did {person} attend {meeting}
// ask: did {person} attend meeting [called] {meeting}
// ask: did {person} make it to {meeting}
// ask: when did {person} attend {meeting}
// parameter: person is a person
// parameter: meeting is a meeting
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: latest date
// answer: yes: {person|# was|# were} at {meeting} on {date}.
// answer: yes: {person|# was|# were} at {meeting}.
// none: the notes don't say that {person|# was|# were} at {meeting}.
// :param person => 'glenn lockwood'
// :param meeting => 'Review AI pipeline summit slides'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting {title: $meeting})
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH DISTINCT m
RETURN m AS meeting,
  m.date AS date,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date IS NULL, date DESC, m.id
LIMIT coalesce($limit, 1000000)
