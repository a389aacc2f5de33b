// Which topics come up together most?
// Pairs of topics that the most meetings were about, twenty of them.
//
// about: topics
// ask: which topics cooccur
// ask: which topics cooccur most
// ask: what cooccur
// ask: which two topics cooccur
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else 20
// order: most meetings
// none: no two topics came up together.
// :param since => null
// :param until => null
// :param limit => 20
MATCH (m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
MATCH (one:Topic)<-[:ABOUT]-(m)-[:ABOUT]->(two:Topic)
WHERE one.id < two.id
WITH one, two, count(DISTINCT m) AS meetings, max(m.date) AS last
ORDER BY meetings DESC, last DESC, one.name, one.id, two.name, two.id
LIMIT $limit
RETURN one AS topic,
  two AS other,
  meetings AS meetings,
  last AS last,
  COLLECT {
    MATCH (one)<-[:ABOUT]-(m:Meeting)-[:ABOUT]->(two)
    WHERE ($since IS NULL OR m.date >= $since)
      AND ($until IS NULL OR m.date <= $until)
    WITH DISTINCT m
    ORDER BY m.date DESC, m.id
    RETURN {path: m.path, line: m.line} AS place
  } AS evidence
ORDER BY meetings DESC, last DESC, topic.name, topic.id, other.name, other.id
