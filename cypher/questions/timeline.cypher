// What happened with {something}?
// Its meetings, decisions and finished tasks, in the order in which they happened: of a person, what they attended and
// finished; of anything else, what was about it.
//
// about: topics
// ask: what happened with|to|around|on|about {something}
// ask: what is new with|on|about {something}
// ask: history of|with {something}
// ask: history of connection with {something}
// ask: how has {something} happened
// ask: what did i miss about {something}
// ask: what have i been up to with|on|around {something}
// ask: everything about|on|around|with {something}
// ask: how went {something}
// ask: {something} {time}
// ask: how is {something} going
// ask: what happened involve|include {something}
// ask: what happened in meetings with {something}
// parameter: something is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: earliest date
// none: no meeting, decision or finished task is noted of {something}.
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
CALL {
  MATCH (:Entity {id: $something})-[:ATTENDED]->(m:Meeting)
  RETURN m AS event, 'meeting' AS kind, m.date AS date
UNION
  MATCH (:Entity {id: $something})<-[:ABOUT]-(m:Meeting)
  RETURN m AS event, 'meeting' AS kind, m.date AS date
UNION
  MATCH (:Entity {id: $something})<-[:ABOUT]-(d:Decision)<-[:DECIDED]-(n:Note)
  RETURN d AS event, 'decision' AS kind, n.date AS date
UNION
  MATCH (:Entity {id: $something})<-[:ABOUT|ASSIGNED_TO]-(t:Task)
  WHERE t.state = 'done'
  RETURN t AS event, 'task done' AS kind, t.done AS date
}
WITH event, kind, date
WHERE ($since IS NULL OR date >= $since)
  AND ($until IS NULL OR date <= $until)
  AND (coalesce(date, $today) <= $today OR $since > $today)
RETURN event AS event,
  kind AS kind,
  date AS date,
  [{path: event.path, line: event.line}] AS evidence
ORDER BY date, event.path, event.line, kind
LIMIT coalesce($limit, 1000000)
