// What settlements have sent to owners, in every asset, and how much of it is left where it came in.
MATCH (a:Account)
WHERE a.owner IN $owners AND a.kind IN $kinds AND a.asset > ''
RETURN a.owner AS owner, a.kind AS kind, a.asset AS asset, a.inHi AS inHi, a.inLo AS inLo, a.hi AS hi, a.lo AS lo
