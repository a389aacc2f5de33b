package kith.knowledge;

/** What the words above a list of names say of those in it. */
enum Presence {
  /** They were there. */
  HERE,
  /** They were there if they are evidently people: {@code Introduction of attendees}. */
  LIKELY,
  /** They were there if others were, and if they are evidently people: {@code Observers}. */
  GROUP,
  /** They were not there. */
  AWAY,
  /** Nothing is said of it. */
  UNSAID
}
