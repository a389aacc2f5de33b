CREATE CONSTRAINT meeting_id IF NOT EXISTS
FOR (meeting:Meeting)
REQUIRE meeting.id IS UNIQUE
