// What is known of records: the verdict that counts, and the content.
UNWIND $records AS key
MATCH (r:Record {key: key})
RETURN collect(r.key) AS keys, collect(coalesce(r.verdict, '')) AS verdicts, collect(r.contentHash) AS hashes
