// Which topics do {people} share?
// Topics that came up in meetings of each of three people or more, whether together or not.
//
// about: topics
// ask: which topics do {people} [all] share
// ask: which topics do {people} [all] have in common
// ask: common topics of|between {people}
// ask: what do {people} [all] have in common
// ask: which topics do {people} all discuss
// ask: which topics do {people} all work on
// ask: which topics are common to {people}
// parameter: people is a group
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: most meetings
// none: no topic came up in meetings of each of {people}.
// :param people => ['glenn lockwood', 'allison boerum', 'jason vallery']
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
UNWIND $people AS id
MATCH (:Entity {id: id})-[:ATTENDED]->(m:Meeting)-[:ABOUT]->(topic:Topic)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH topic, count(DISTINCT id) AS people, collect(DISTINCT m) AS meetings
WHERE people = size($people)
UNWIND meetings AS m
WITH topic, m
ORDER BY m.date DESC, m.id
WITH topic, collect(m) AS meetings, max(m.date) AS last
RETURN topic AS topic,
  size(meetings) AS meetings,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, topic.name, topic.id
LIMIT coalesce($limit, 1000000)
