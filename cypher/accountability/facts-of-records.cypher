// What is known of records: the verdict that counts, the content, and the licence, their own or of the Datanets named here that they are in.
UNWIND $records AS key
MATCH (r:Record {key: key})
WITH r, coalesce(r.license, reduce(first = null, it IN [(r)-[:IN]->(d:Datanet) WHERE d.key IN $datanets | d.license] |
       CASE WHEN first IS NULL OR it < first THEN it ELSE first END), '') AS licence
RETURN collect(r.key) AS keys, collect(coalesce(r.verdict, '')) AS verdicts, collect(r.contentHash) AS hashes,
       collect(licence) AS licences
