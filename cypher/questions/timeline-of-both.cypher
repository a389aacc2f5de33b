// What happened with {something} and {thing}?
// Meetings, decisions and finished tasks of both, in the order in which they happened: of a person, what they attended and
// finished; of anything else, what was about it.
//
// about: topics
// ask: what happened with|on|about|between [both] {something} and {thing}
// ask: what is new with|on|about [both] {something} and {thing}
// ask: what happened on|about {something} with|at {thing}
// ask: what is new on|about {something} with|at {thing}
// ask: history of|with|between {something} and|with {thing}
// ask: what did i miss about {something} and {thing}
// ask: everything about|on|around|with [both] {something} and {thing}
// ask: {something} and {thing} {time}
// parameter: something is an entity
// parameter: thing is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: earliest date
// none: no meeting, decision or finished task is noted of both {something} and {thing}.
// :param something => 'nvidia'
// :param thing => 'kv cache'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
CALL {
  MATCH (:Entity {id: $something})-[:ATTENDED|ABOUT]-(m:Meeting)-[:ATTENDED|ABOUT]-(:Entity {id: $thing})
  RETURN m AS event, 'meeting' AS kind, m.date AS date
UNION
  MATCH (:Entity {id: $something})<-[:ABOUT]-(d:Decision)-[:ABOUT]->(:Entity {id: $thing})
  MATCH (d)<-[:DECIDED]-(n:Note)
  RETURN d AS event, 'decision' AS kind, n.date AS date
UNION
  MATCH (:Entity {id: $something})<-[:ABOUT|ASSIGNED_TO]-(t:Task)-[:ABOUT|ASSIGNED_TO]->(:Entity {id: $thing})
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
