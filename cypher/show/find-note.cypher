MATCH (n:Note)
WHERE n.path IN [$name, $name + '.md']
  OR toLower(n.title) = toLower($name)
  OR toLower(n.path) ENDS WITH '/' + toLower($name) + '.md'
RETURN n.path AS path,
  coalesce(n.title, n.path) AS title
ORDER BY path
