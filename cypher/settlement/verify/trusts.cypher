// How far contributors were trusted when a version was frozen.
MATCH (:DatanetVersion {key: $version})-[t:TRUSTS]->(c:Contributor)
RETURN collect(c.key) AS contributors, collect(t.trust) AS trusts
