RETURN COUNT { (n:Note) WHERE n.missing IS NULL } AS notes,
  COUNT { (m:Meeting) } AS meetings,
  COUNT { (t:Task) } AS tasks,
  COUNT { (d:Decision) } AS decisions
