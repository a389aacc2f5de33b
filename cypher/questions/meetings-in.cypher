// Which meetings were there?
// All meetings of a period, the most recent first.
//
// about: meetings
// ask: which|what meetings were|are [there|held]
// ask: which|what meetings did|have i|we have|had|attend|attended
// ask: which|what meetings took place
// ask: [my|our] meetings
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: owner is the owner
// none: no meeting is noted.
// :param since => null
// :param until => null
// :param owner => ''
MATCH (m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
RETURN m AS meeting,
  m.date AS date,
  COLLECT {
    MATCH (m)<-[:ATTENDED]-(person:Person)
    WHERE person.id <> $owner
    RETURN DISTINCT person.name AS name
    ORDER BY name
  } AS others,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date DESC, meeting.id
