MERGE (vault:Vault)
SET vault.root = $root
WITH vault
WHERE coalesce(vault.commit, vault.filling, '') IN $before
SET vault = $after
RETURN count(vault) AS claimed
