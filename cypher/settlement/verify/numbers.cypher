// How many postings of an account have numbers in a range, and how many numbers these are.
MATCH (:Transfer)-[p:POSTS]->(:Account)
WHERE p.account = $account AND p.number > $from AND p.number <= $to
RETURN count(p) AS postings, count(DISTINCT p.number) AS numbers
