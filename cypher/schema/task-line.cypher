CREATE CONSTRAINT task_line IF NOT EXISTS
FOR (task:Task)
REQUIRE (task.path, task.line) IS UNIQUE
