MATCH (n:Note)-[l:LINKS_TO]->(t)
WITH n.path AS from, coalesce(t.path, t.id) AS to, count(l) AS times, collect(DISTINCT l.shown) AS shown
RETURN from, to, times, shown
ORDER BY from, to
