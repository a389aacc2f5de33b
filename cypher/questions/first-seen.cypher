// When was {person} first seen?
// The first meeting that they attended, and who else was there.
//
// about: meetings
// ask: when was {person} first seen
// ask: when did i first meet {person}
// ask: when did {person} first attend a meeting
// ask: when was first meeting of|with {person}
// ask: first meeting of|with {person}
// ask: first contact of|with {person}
// ask: since when do i know {person}
// ask: how long have i known {person}
// ask: when did {person} come up first
// ask: when was {person} new
// ask: when did {person} make first come up
// ask: when did i get to know {person}
// ask: how did i meet|know {person}
// ask: when did {person} first appear
// ask: where did i first meet {person}
// ask: where was {person} first seen
// ask: which meeting did i first meet {person}
// ask: which meeting did {person} first attend
// ask: which meeting was {person} first in
// ask: when did i make contact of {person}
// ask: when was i introduced to {person}
// ask: when did {person} join
// ask: first {person} met
// ask: since when {person}
// ask: when did {person} first appear in notes
// ask: when did {person} first attend
// ask: first appearance of|by {person}
// ask: how did i first meet {person}
// ask: when did i first know {person}
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// none: {person|# hasn't|# haven't} been in a meeting with a date.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
MATCH (person:Entity {id: $person})-[:ATTENDED]->(m:Meeting)
WHERE m.date <= $today
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH person, m
ORDER BY m.date, m.id
LIMIT 1
RETURN m.date AS date,
  m AS meeting,
  COLLECT {
    MATCH (m)<-[:ATTENDED]-(other:Person)
    WHERE other <> person
      AND other.id <> $owner
    RETURN DISTINCT other.name AS name
    ORDER BY name
  } AS others,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date
