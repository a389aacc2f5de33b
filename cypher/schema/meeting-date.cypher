CREATE INDEX meeting_date IF NOT EXISTS
FOR (meeting:Meeting)
ON (meeting.date)
