// Who can introduce {person} to {other}?
// The shortest way from one to the other over people who met, one step a row; of several that whose weakest step has the most
// meetings. The vault's owner is left out unless asked for.
//
// about: people
// ask: who introduce {person} to {other}
// ask: who introduce {person} and {other}
// ask: introduction of|for {person} to {other}
// ask: how {person} be introduced to {other}
// ask: who help {person} reach|meet {other}
// ask: who help introduce {person} to {other}
// ask: introduction help {person} {other}
// ask: who put {person} in touch with {other}
// ask: {person} wants to meet {other}
// ask: who help {person} wants to meet {other}
// ask: {person} wants introduction to {other}
// ask: who introduce {person} wants to meet {other}
// ask: who bring {person} and {other} together
// ask: introduction help {person} wants {other}
// ask: help {person} meet {other}
// ask: most who introduce {person} to {other}
// ask: who should introduce {person} to|and {other}
// ask: who should i ask to introduce {person} to {other}
// ask: who should i ask for introduction of {person} to {other}
// ask: who does {person} go through to reach|meet {other}
// ask: who does {person} want to reach|meet {other} go through
// parameter: person is a person
// parameter: other is a person
// parameter: today is today
// parameter: owner is the owner
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
