// Adds the postings of transfers; each has the number that follows the last one of its account.
UNWIND $rows AS row
MATCH (t:Transfer {key: row.transfer})
CALL (row) {
  MATCH (a:Account {id: row.account})
  RETURN a
}
CREATE (t)-[:POSTS {account: row.account, number: row.number, hi: row.hi, lo: row.lo, amount: row.amount,
                    pool: row.pool, reason: row.reason}]->(a)
