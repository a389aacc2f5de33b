// How are {person} and {other} connected?
// The shortest way from one to the other over people who met, one step a row; of several that whose weakest step has the most
// meetings. The vault's owner is left out unless asked for.
//
// about: people
// ask: how are {person} and {other} connect
// ask: how is {person} connect to|with {other}
// ask: how does {person} know {other}
// ask: how do {person} and {other} know
// ask: what is connection between {person} and {other}
// ask: connection between {person} and {other}
// ask: connection from {person} to {other}
// ask: how is connection from {person} to {other}
// ask: short connection between {person} and {other}
// ask: short connection from {person} to {other}
// ask: how many steps between {person} and {other}
// ask: how many steps from {person} to {other}
// ask: how {person} reach {other}
// ask: how {person} meet {other}
// ask: how could {person} know {other}
// ask: is {person} connect to {other}
// ask: are {person} and {other} connect
// ask: who connects {person} and {other}
// ask: who connects {person} to|with {other}
// ask: way from|between {person} to|and {other}
// ask: how far is {person} from {other}
// ask: by which way does {person} know {other}
// ask: who is between {person} and {other}
// ask: connection {person} {other}
// ask: how does one get from {person} to {other}
// ask: short way of people from|between {person} to|and {other}
// ask: who is in middle between {person} and {other}
// ask: by who does {person} know {other}
// ask: by who is {person} connect to {other}
// ask: by who are {person} and {other} connect
// ask: how many people separate {person} and {other}
// ask: how many steps separate {person} and {other}
// ask: how far are {person} and {other}
// ask: how are {person} and {other} separated
// ask: which people connect {person} to|with|and {other}
// ask: by who {person} reach|meet {other}
// ask: by who {person} get to know {other}
// ask: what connects {person} to|with|and {other}
// ask: how closely are {person} and {other} connected
// ask: who bridges {person} and {other}
// parameter: person is a person
// parameter: other is a person
// parameter: today is today
// parameter: owner is the owner
// answer: {person|# has|# have} met {other} {times|once|# times}, last on {last}.
// none: no chain of people who met leads from {person} to {other}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param today => date()
// :param owner => ''
MATCH path = allShortestPaths((a:Entity {id: $person})-[:MET*..8]-(b:Entity {id: $other}))
WHERE a <> b
  AND all(person IN nodes(path) WHERE person.id <> $owner OR person.id IN [$person, $other])
  AND all(met IN relationships(path) WHERE met.first <= $today OR met.undated > 0)
WITH path, [met IN relationships(path) | met.times] AS steps
WITH path,
  reduce(weakest = steps[0], times IN steps | CASE WHEN times < weakest THEN times ELSE weakest END) AS weakest,
  reduce(sum = 0, times IN steps | sum + times) AS sum
ORDER BY weakest DESC, sum DESC, [person IN nodes(path) | person.id]
LIMIT 1
UNWIND range(0, length(path) - 1) AS step
WITH step, nodes(path)[step] AS one, nodes(path)[step + 1] AS two
MATCH (one)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(two)
WHERE coalesce(m.date, $today) <= $today
WITH DISTINCT step, one, two, m, m.date AS date, m.path AS path, m.line AS line
ORDER BY date DESC, path, line
WITH step, one, two, count(m) AS times, max(date) AS last, collect({path: path, line: line}) AS places
RETURN one AS from,
  two AS to,
  times AS times,
  last AS last,
  places AS evidence
ORDER BY step
