CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (named:Note|Meeting|Entity|Tag)
ON EACH [named.title, named.name, named.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
