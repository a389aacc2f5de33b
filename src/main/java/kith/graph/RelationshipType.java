package kith.graph;

/** The relationships of the model; each belongs to the {@link Fragment} that owns one of its ends. */
public enum RelationshipType {
  LINKS_TO,
  MENTIONS,
  /** Person to meeting: belongs to the meeting, which is the one that says so. */
  ATTENDED,
  MET,
  HOLDS,
  HAS_TASK,
  ASSIGNED_TO,
  DEPENDS_ON,
  DECIDED,
  WORKS_AT,
  ABOUT,
  TAGGED,
  UNDER;

  /** Whether the fragment of the end node owns it, rather than that of the start node. */
  public boolean ownedByEnd() {
    return this == ATTENDED;
  }
}
