SHOW INDEXES
YIELD name, type, state, labelsOrTypes
WHERE type <> 'LOOKUP'
RETURN name AS name,
  labelsOrTypes AS labels,
  state AS state
ORDER BY name
