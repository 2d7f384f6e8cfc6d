// Puts a pseudonym in an owner's place where settlements have recorded who owned base models.
MATCH (s:Settlement)
WHERE s.asset > '' AND s.number > 0 AND $owner IN s.owners
SET s.owners = [it IN s.owners | CASE it WHEN $owner THEN $pseudonym ELSE it END]
