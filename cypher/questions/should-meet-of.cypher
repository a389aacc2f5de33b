// Who should {person} meet?
// People whom they never met and have the most contacts in common with, twenty of them. The vault's owner is left
// out.
//
// about: people
// ask: who should {person} meet
// ask: who should {person} talk to
// ask: who should {person} know
// ask: who should meet {person}
// ask: who should be introduced to {person}
// ask: who should i introduce {person} to
// ask: who has much in common with {person} but has not met
// ask: who has much in common with {person} but does not know
// ask: who has {person} not met but has in common
// ask: who has {person} not met but should
// ask: who should {person} meet that they have not
// ask: who should be contact for {person}
// ask: should contacts for|of {person}
// ask: who should for {person}
// ask: who should {person} want to meet
// ask: who should meet {person} not met
// ask: to whom should {person} be introduced
// ask: who could {person} meet
// ask: who could {person} get to know
// ask: who should {person} get to know
// ask: who could {person} be introduced to
// ask: who could i introduce {person} to
// ask: who could i introduce to {person}
// ask: who should {person} next meet
// ask: who does {person} not know but should
// ask: who has [common] topics with {person} but not met
// parameter: person is a person
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else 20
// order: most contacts in common
// none: nobody whom {person|# hasn't|# haven't} met has a contact in common.
// :param person => 'glenn lockwood'
// :param today => date()
// :param owner => ''
// :param limit => 20
MATCH (a:Entity {id: $person})-[met:MET]-(between:Person)
WHERE between.id <> $owner
  AND (met.first <= $today OR met.undated > 0)
WITH a, collect(between) AS known
UNWIND known AS between
MATCH (between)-[met:MET]-(other)
WHERE other <> a
  AND NOT other IN known
  AND (met.first <= $today OR met.undated > 0)
WITH other, collect(between) AS contacts
WHERE other:Person
  AND other.id <> $owner
WITH size(contacts) AS common, collect({person: other, contacts: contacts}) AS group
ORDER BY common DESC
LIMIT $limit
UNWIND group AS one
WITH one.person AS other, one.contacts AS contacts, common
CALL (other, contacts) {
  MATCH (other)-[:ATTENDED]->(m:Meeting)
  WHERE coalesce(m.date, $today) <= $today
  WITH m, m.date AS date
  ORDER BY date IS NULL, date DESC, m.id
  WHERE EXISTS {
    MATCH (m)<-[:ATTENDED]-(between)
    WHERE between IN contacts
  }
  WITH m, date
  LIMIT 20
  RETURN max(date) AS last, collect({path: m.path, line: m.line}) AS places
}
RETURN other AS person,
  common AS `contacts in common`,
  last AS last,
  places AS evidence
ORDER BY `contacts in common` DESC, last DESC, person.name, person.id
LIMIT $limit
