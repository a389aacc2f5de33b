// Who should meet whom?
// Pairs who never met and have the most contacts in common, twenty of them. Looked for among the forty who met the
// most others. The vault's owner is left out.
//
// about: people
// ask: who should meet
// ask: who should meet each other
// ask: who should meet whom
// ask: who should meet because common
// ask: who should be introduced [to each other] because common
// ask: who should know each other
// ask: who should be introduced
// ask: who should be introduced to each other
// ask: which two should meet
// ask: which two should be introduced
// ask: who should i introduce
// ask: who has in common but has not met
// ask: who has much in common but has not met
// ask: who has much in common but does not know each other
// ask: which two have not met but have in common
// ask: which two have not met but much in common
// ask: who should meet [each other] but has not
// ask: which two should have not met but [much] in common
// ask: which two people should meet
// ask: which two of people should meet
// ask: introductions that i should make
// ask: should introductions
// ask: who have common but not met
// ask: people with much in common have not met
// ask: which two have much contacts in common but not met
// ask: who should benefit from introduction
// ask: people with much in common who have not met
// ask: people who have much in common but have not met
// ask: which two who have much contacts in common but not met
// ask: which two people who should meet
// ask: good matches who have not met
// ask: who have common [topics] but not met
// ask: introductions that i could make
// ask: who should know each other but not
// ask: people with common topics who have not met
// ask: which two should get to know each other
// ask: who should get to know each other [but not]
// ask: who should i connect
// ask: which two people should i connect
// ask: who should i introduce to each other
// ask: who should i connect with each other
// ask: which contacts should know|meet each other
// ask: which two people should i introduce
// ask: who have [much] common not introduced
// ask: much common [topics] not introduced
// ask: which unmet should meet
// ask: which two people should be introduced
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else 20
// order: most contacts in common
// evidence: the ten latest of each row
// none: no two people who never met have a contact in common.
// :param today => date()
// :param owner => ''
// :param limit => 20
CALL {
  MATCH (person:Person)
  RETURN person, COUNT { (person)-[:MET]-() } AS people
UNION ALL
  MATCH (a)-[met:MET]->(b)
  WHERE met.first > $today
    AND met.undated IS NULL
    AND NOT $owner IN [a.id, b.id]
  UNWIND [a, b] AS person
  RETURN person, -1 AS people
UNION ALL
  MATCH (:Entity {id: $owner})-[:MET]-(person)
  RETURN person, -1 AS people
}
WITH person, sum(people) AS people
WHERE person.id <> $owner
WITH person, people
ORDER BY people DESC, person.name, person.id
LIMIT 40
MATCH (person)-[met:MET]-(contact:Person)
WHERE contact.id <> $owner
  AND (met.first <= $today OR met.undated > 0)
WITH contact, person
ORDER BY person.id
WITH contact, collect(person) AS people
UNWIND range(0, size(people) - 2) AS place
UNWIND people[place + 1..] AS b
WITH people[place] AS a, b, collect(contact) AS contacts
WHERE NOT EXISTS {
  MATCH (a)-[met:MET]-(b)
  WHERE met.first <= $today
    OR met.undated > 0
}
WITH a, b, contacts
ORDER BY size(contacts) DESC, a.name, a.id, b.name, b.id
LIMIT $limit
RETURN a AS person,
  b AS other,
  size(contacts) AS `contacts in common`,
  COLLECT {
    UNWIND [a, b] AS one
    MATCH (one)-[:ATTENDED]->(m:Meeting)
    WHERE coalesce(m.date, $today) <= $today
    WITH m, m.date AS date
    ORDER BY date DESC
    WHERE EXISTS {
      MATCH (m)<-[:ATTENDED]-(contact)
      WHERE contact IN contacts
    }
    WITH m, date
    LIMIT 20
    WITH date, m.path AS path, m.line AS line
    ORDER BY date DESC, path, line
    LIMIT 10
    RETURN {path: path, line: line} AS place
  } AS evidence
ORDER BY `contacts in common` DESC, person.name, person.id, other.name, other.id
