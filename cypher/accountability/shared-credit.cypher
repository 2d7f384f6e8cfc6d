// What credit a contributor shares with others, and how many share it.
MATCH (c:Contributor {key: $contributor})<-[mine:CONTRIBUTED_BY|BUILT_BY|CREDITS]-(n)
WHERE mine.place IS NULL
WITH mine, COUNT { (n)-[:CONTRIBUTED_BY|BUILT_BY|CREDITS]->(:Contributor) } AS sharing
WHERE sharing > 1
RETURN elementId(mine) AS share, sharing
