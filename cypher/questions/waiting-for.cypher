// What am I waiting for?
// Open tasks of everybody but the vault's owner, the earliest due first.
//
// about: tasks
// ask: what am i waiting for
// ask: what tasks am i waiting for
// ask: what do people owe me
// ask: what am i waiting for from people
// ask: what am i waiting for from who
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: earliest due
// none: nobody else has an open task.
// :param owner => ''
// :param limit => null
CALL {
  MATCH (t:Task)
  WHERE t.due IS NOT NULL
    AND t.state IN ['open', 'in progress']
  WITH t, t.due AS due, t.path AS path, t.line AS line
  ORDER BY due, path, line
  WITH t, due, path, line
  WHERE EXISTS {
    MATCH (t)-[:ASSIGNED_TO]->(person:Person)
    WHERE NOT person.id IN [$owner, 'myself']
  }
  RETURN t, due, path, line
  LIMIT coalesce($limit, 1000000)
UNION ALL
  MATCH (t:Task)
  WHERE t.due IS NULL
    AND t.state IN ['open', 'in progress']
    AND EXISTS {
      MATCH (t)-[:ASSIGNED_TO]->(person:Person)
      WHERE NOT person.id IN [$owner, 'myself']
    }
  WITH t, t.path AS path, t.line AS line
  ORDER BY path, line
  LIMIT coalesce($limit, 1000000)
  RETURN t, null AS due, path, line
}
WITH t, due, path, line
LIMIT coalesce($limit, 1000000)
RETURN t AS task,
  due AS due,
  COLLECT {
    MATCH (t)-[:ASSIGNED_TO]->(person:Person)
    RETURN DISTINCT person.name AS name
    ORDER BY name
  } AS assigned,
  t.state AS state,
  [{path: path, line: line}] AS evidence
ORDER BY due, path, line
