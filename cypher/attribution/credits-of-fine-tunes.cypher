// How much of the data credit of fine-tunes goes to some Datanet versions, measured or not, and base models.
MATCH (f:FineTune)-[c:CREDITS]->(cause)
WHERE f.key IN $fineTunes
  AND (cause:DatanetVersion AND cause.key IN $versions OR cause:MeasuredVersion AND cause.key IN $measured
    OR cause:BaseModel AND cause.key IN $models)
RETURN 'FineTune:' + f.key AS name, [label IN labels(cause) WHERE label <> 'Fact'][0] + ':' + cause.key AS cause, c.parts AS parts
