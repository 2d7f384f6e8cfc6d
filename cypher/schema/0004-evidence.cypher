// Versions as they were measured for fine-tunes. A report of evidence is unique by its global id, which follows from its key.
CREATE CONSTRAINT measured_version_key IF NOT EXISTS FOR (n:MeasuredVersion) REQUIRE n.key IS UNIQUE;
