MATCH (node:Note|Meeting|Entity|Tag|File|Task|Decision)
WITH node
LIMIT $limit
DETACH DELETE node
RETURN count(node) AS deleted
