MATCH (vault:Vault)
RETURN vault.root AS root,
  vault.commit AS commit,
  vault.fingerprint AS fingerprint,
  vault.filling AS filling
ORDER BY root
