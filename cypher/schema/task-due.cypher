CREATE INDEX task_due IF NOT EXISTS
FOR (task:Task)
ON (task.due)
