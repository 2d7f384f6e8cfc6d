// Which versions, measured or not, credit contributors, and with how many parts.
MATCH (c:Contributor) WHERE c.key IN $contributors
MATCH (c)<-[s:CREDITS]-(v:DatanetVersion|MeasuredVersion)
RETURN CASE WHEN v:DatanetVersion THEN 'DatanetVersion:' ELSE 'MeasuredVersion:' END + v.key AS name,
       collect(c.key) AS contributors, collect(s.parts) AS parts
