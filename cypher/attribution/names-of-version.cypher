// Under which names money goes through a Datanet version: its own, and those it has where it was measured.
MATCH (v:DatanetVersion {key: $version})
RETURN 'DatanetVersion:' + v.key AS name, v.untraced AS untraced
UNION ALL
MATCH (:DatanetVersion {key: $version})<-[:MEASURES]-(m:MeasuredVersion)
RETURN 'MeasuredVersion:' + m.key AS name, m.untraced AS untraced
