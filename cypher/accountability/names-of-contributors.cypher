// What contributors are known by: key, name and wallet.
MATCH (c:Contributor) WHERE c.key IN $contributors
RETURN c.key AS contributor, [it IN [c.key, c.name, c.wallet] WHERE it IS NOT NULL] AS names
