UNWIND $rows AS row
MATCH (anchor)
WHERE elementId(anchor) = row.element AND anchor.id <> row.id
REMOVE anchor.id
