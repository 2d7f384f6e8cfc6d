// Evaluations of models: which became better, which worse, and at what?
//
// All of them: every evaluation that says how it was before.
WITH ['brier', 'cer', 'error', 'loss', 'mae', 'mse', 'perplexity', 'rmse', 'wer'] AS smallerIsBetter // metrics of which less is better
MATCH (e:Evaluation)-[:OF]->(f:FineTune)
WHERE e.before IS NOT NULL
WITH e, f, CASE WHEN toLower(e.metric) IN smallerIsBetter THEN e.before - e.after ELSE e.after - e.before END AS gain
RETURN CASE WHEN gain > 0 THEN 'better' WHEN gain < 0 THEN 'worse' ELSE 'the same' END AS what, f.key AS fineTune,
       [(f)-[:DERIVED_FROM]->(p) | p.key] AS cameFrom, e.benchmark AS benchmark, e.task AS task, e.metric AS metric,
       e.before AS before, e.after AS after, round(gain, 4) AS gain
ORDER BY gain, fineTune
LIMIT 1000
