package kith.related;

/** The ways in which two vertices are tied in the graph; each has a query of its name. */
enum Tie {
  LINKS,
  MENTIONS,
  ATTENDANCE,
  OWNERSHIP,
  EMPLOYMENT,
  TAGS
}
