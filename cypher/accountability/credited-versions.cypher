// The Datanet versions, measured or not, that fine-tunes' credit for data goes to.
MATCH (f:FineTune) WHERE f.key IN $fineTunes
RETURN f.key AS fineTune, [(f)-[c:CREDITS]->(v:DatanetVersion) WHERE c.parts > 0 | v.key] AS versions,
       [(f)-[c:CREDITS]->(v:MeasuredVersion) WHERE c.parts > 0 | v.key] AS measured
