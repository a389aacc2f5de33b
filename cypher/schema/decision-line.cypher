CREATE CONSTRAINT decision_line IF NOT EXISTS
FOR (decision:Decision)
REQUIRE (decision.path, decision.line) IS UNIQUE
