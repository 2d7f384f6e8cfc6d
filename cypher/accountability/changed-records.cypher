// Which records came, went or were replaced within their line of corrections between two sets of versions: a page by key, and the total.
UNWIND $places AS place
MATCH (d:Datanet {key: place.datanet})<-[i:IN]-(r:Record)
WHERE i.since IS NOT NULL
WITH r, any(v IN place.before WHERE i.since <= v AND (i.until IS NULL OR i.until > v)) AS old,
     any(v IN place.after WHERE i.since <= v AND (i.until IS NULL OR i.until > v)) AS new
WITH r, max(old) AS old, max(new) AS new
WHERE old <> new
CALL (r) {
  MATCH (r)-[:CORRECTS*0..5000]->(root:Record)
  WHERE NOT EXISTS { (root)-[:CORRECTS]->() }
  RETURN root
}
WITH root, r, old ORDER BY r.key
WITH root, collect(CASE WHEN old THEN r END) AS went, collect(CASE WHEN NOT old THEN r END) AS came
WITH went, came, CASE WHEN size(went) < size(came) THEN size(went) ELSE size(came) END AS pairs
UNWIND CASE $change
         WHEN 'ADDED' THEN [x IN came[pairs..] | {old: null, new: x}]
         WHEN 'REMOVED' THEN [x IN went[pairs..] | {old: x, new: null}]
         ELSE [k IN range(0, pairs - 1) | {old: went[k], new: came[k]}] END AS it
WITH it.old.id AS old, it.new.id AS new, coalesce(it.new.key, it.old.key) AS key ORDER BY key
WITH collect({key: key, old: old, new: new}) AS changes
RETURN size(changes) AS total, [x IN changes WHERE x.key > $after][..$limit] AS page
