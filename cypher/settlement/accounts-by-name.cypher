// Accounts of an asset by owner and kind, with what they hold.
UNWIND $names AS name
MATCH (a:Account {asset: $asset, owner: name.owner, kind: name.kind})
RETURN a.id AS id, a.owner AS owner, a.kind AS kind, a.hi AS hi, a.lo AS lo, a.inHi AS inHi, a.inLo AS inLo, a.postings AS postings,
       a.providers AS providers, a.providerFees AS providerFees, a.evidence AS evidence
