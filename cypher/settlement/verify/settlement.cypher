// A settlement with the one before it, how many came after it, and what is taken of the intake now.
MATCH (s:Settlement {asset: $asset, number: $number})
OPTIONAL MATCH (b:Settlement {asset: $asset, number: $number - 1})
RETURN s.key AS key, s.id AS id, s.closed AS closed, s.from AS from, s.to AS to, s.root AS root,
       s.fees AS fees, s.pools AS pools, s.payable AS payable, s.held AS held, s.untraced AS untraced,
       s.remainder AS remainder, s.inferences AS inferences, s.voided AS voided,
       b.to AS before, b.closed AS closedBefore, b.root AS rootBefore,
       COUNT { MATCH (n:Settlement {asset: $asset}) WHERE n.number > $number } AS later,
       COLLECT { MATCH (i:Intake {asset: $asset}) WHERE i.shard >= 0 RETURN i.taken ORDER BY i.shard } AS taken
