// Busiest routes by hour: which were asked most, in which hours of the day?
WITH datetime('2026-07-01T00:00:00Z') AS since, // the first moment that counts
     datetime('2026-12-31T00:00:00Z') AS until // the first moment that does not
// The index by time holds keys too, and answers where both are asked for.
MATCH (i:Inference)
WHERE i.at >= since AND i.at < until AND i.key IS NOT NULL AND i.voidReason IS NULL
WITH i.routeVersion AS routeVersion, i.at.hour AS hour, count(*) AS answers, count(i.fee) AS paid, sum(i.inputTokens + i.outputTokens) AS tokens
RETURN routeVersion, hour, answers, paid, tokens
ORDER BY answers DESC, routeVersion, hour
LIMIT 50
