CREATE INDEX meeting_title IF NOT EXISTS
FOR (m:Meeting)
ON (m.title)
