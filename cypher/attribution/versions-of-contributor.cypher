// In which versions, measured or not, a contributor has credit, and how many parts.
MATCH (c:Contributor {key: $contributor})<-[s:CREDITS]-(v:DatanetVersion|MeasuredVersion)
RETURN CASE WHEN v:DatanetVersion THEN 'DatanetVersion:' ELSE 'MeasuredVersion:' END + v.key AS name, s.parts AS parts
