MATCH (node)
WHERE NOT node:Vault
RETURN node
