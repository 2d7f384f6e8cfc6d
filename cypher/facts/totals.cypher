// How many nodes of each kind there are; read from the store's own counters.
MATCH (n:Contributor) RETURN 'Contributor' AS label, count(n) AS total
UNION ALL
MATCH (n:Datanet) RETURN 'Datanet' AS label, count(n) AS total
UNION ALL
MATCH (n:Record) RETURN 'Record' AS label, count(n) AS total
UNION ALL
MATCH (n:DatanetVersion) RETURN 'DatanetVersion' AS label, count(n) AS total
UNION ALL
MATCH (n:BaseModel) RETURN 'BaseModel' AS label, count(n) AS total
UNION ALL
MATCH (n:FineTune) RETURN 'FineTune' AS label, count(n) AS total
UNION ALL
MATCH (n:Asset) RETURN 'Asset' AS label, count(n) AS total
UNION ALL
MATCH (n:ComputeProvider) RETURN 'ComputeProvider' AS label, count(n) AS total
UNION ALL
MATCH (n:ModelRoute) RETURN 'ModelRoute' AS label, count(n) AS total
UNION ALL
MATCH (n:RouteVersion) RETURN 'RouteVersion' AS label, count(n) AS total
UNION ALL
MATCH (n:Inference) RETURN 'Inference' AS label, count(n) AS total
