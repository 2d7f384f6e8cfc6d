// What fine-tunes and base models ask of their children and how they pass credit on, by `Label:key`.
MATCH (f:FineTune) WHERE f.key IN $fineTunes
RETURN 'FineTune:' + f.key AS name, f.minRoyalty AS minRoyalty,
       [(f)-[c:CREDITS]->(v:DatanetVersion) | ['DatanetVersion:' + v.key, c.parts]]
         + [(f)-[c:CREDITS]->(v:MeasuredVersion) | ['MeasuredVersion:' + v.key, c.parts]]
         + [(f)-[c:CREDITS]->(m:BaseModel) | ['BaseModel:' + m.key, c.parts]]
         + CASE f.untraced WHEN 0 THEN [] ELSE [['untraced', f.untraced]] END AS data,
       [(f)-[c:ROYALTIES]->(p:FineTune) | ['FineTune:' + p.key, c.parts]]
         + [(f)-[c:ROYALTIES]->(m:BaseModel) | ['BaseModel:' + m.key, c.parts]]
         + CASE f.keptParts WHEN 0 THEN [] ELSE [['FineTune:' + f.key, f.keptParts]] END AS model
UNION ALL
MATCH (m:BaseModel) WHERE m.key IN $baseModels
RETURN 'BaseModel:' + m.key AS name, m.minRoyalty AS minRoyalty, [] AS data, [] AS model
