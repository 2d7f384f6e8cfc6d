// How many nodes of each kind there are; read from the store's own counters.
MATCH (n:Contributor) WITH count(n) AS total RETURN 'Contributor' AS label, total
UNION ALL
MATCH (n:Datanet) WITH count(n) AS total RETURN 'Datanet' AS label, total
UNION ALL
MATCH (n:Record) WITH count(n) AS total RETURN 'Record' AS label, total
UNION ALL
MATCH (n:DatanetVersion) WITH count(n) AS total RETURN 'DatanetVersion' AS label, total
UNION ALL
MATCH (n:BaseModel) WITH count(n) AS total RETURN 'BaseModel' AS label, total
UNION ALL
MATCH (n:FineTune) WITH count(n) AS total RETURN 'FineTune' AS label, total
UNION ALL
MATCH (n:Asset) WITH count(n) AS total RETURN 'Asset' AS label, total
UNION ALL
MATCH (n:ComputeProvider) WITH count(n) AS total RETURN 'ComputeProvider' AS label, total
UNION ALL
MATCH (n:ModelRoute) WITH count(n) AS total RETURN 'ModelRoute' AS label, total
UNION ALL
MATCH (n:RouteVersion) WITH count(n) AS total RETURN 'RouteVersion' AS label, total
UNION ALL
MATCH (n:Inference) WITH count(n) AS total RETURN 'Inference' AS label, total
