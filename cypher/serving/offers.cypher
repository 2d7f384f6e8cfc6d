// What route versions charge and which fine-tunes they serve.
MATCH (v:RouteVersion) WHERE v.key IN $versions
RETURN v.key AS version, v.asset AS asset, v.perRequest AS perRequest, v.per1kInput AS per1kInput,
       v.per1kOutput AS per1kOutput, [(v)-[:SERVES]->(f) | f.key] AS fineTunes
