// Accounts of owners, with what else their owners hold and were paid.
UNWIND $names AS name
MATCH (a:Account {asset: name.asset, owner: name.owner, kind: name.kind})
CALL (a) { OPTIONAL MATCH (h:Account {asset: a.asset, owner: a.owner, kind: 'HELD'}) RETURN h.balance AS held }
CALL (a) { OPTIONAL MATCH (p:Account {asset: a.asset, owner: a.owner, kind: 'PAID'}) RETURN p.balance AS paid }
RETURN a.id AS id, a.asset AS asset, a.owner AS owner, a.kind AS kind, a.balance AS balance, a.inHi AS inHi, a.inLo AS inLo,
       a.postings AS postings, coalesce(held, '0') AS held, coalesce(paid, '0') AS paid
