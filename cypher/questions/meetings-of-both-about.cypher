// When did {person} and {other} talk about {something}?
// Meetings that both attended and that were about it, the most recent first.
//
// about: meetings
// ask: when did {person} and {other} discuss {something}
// ask: when did {person} discuss {something} with {other}
// ask: when did {person} and {other} meet about {something}
// ask: when did {person} meet {other} about {something}
// ask: did {person} and {other} discuss {something}
// ask: did {person} discuss {something} with {other}
// ask: which meetings|meeting of|between {person} and {other} about {something}
// ask: which meetings|meeting did {person} and {other} attend about {something}
// ask: which meetings|meeting did {person} and {other} have about {something}
// parameter: person is a person
// parameter: other is a person
// parameter: something is a subject
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: latest date
// none: no meeting of {person} and {other} was about {something}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Entity {id: $other})
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
  AND EXISTS { (m)-[:ABOUT]->(:Entity {id: $something}) }
WITH DISTINCT m
RETURN m.date AS date,
  m AS meeting,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date IS NULL, date DESC, m.id
LIMIT coalesce($limit, 1000000)
