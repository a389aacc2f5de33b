SHOW CONSTRAINTS
YIELD name, labelsOrTypes
RETURN name AS name,
  labelsOrTypes AS labels
ORDER BY name
