// Puts a pseudonym in an owner's place in all books, and takes out what was said about payouts.
MATCH (a:Account)
WHERE a.owner = $owner AND a.kind > '' AND a.asset > ''
SET a.owner = $pseudonym
REMOVE a.unclaimed
WITH a WHERE a.kind = 'PAID'
MATCH (a)<-[:POSTS]-(t:Transfer)
WHERE t.kind IN ['PAYOUT', 'REVERSAL']
SET t.digest = 'erased'
REMOVE t.reference, t.reason
FOREACH (_ IN CASE WHEN t.owner = $owner THEN [1] END | SET t.owner = $pseudonym)
