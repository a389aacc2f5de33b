package kith.question.names;

import java.time.LocalDate;
import java.util.List;

/** What of the names in a graph is only asked for when a sentence needs it. */
public interface Register {

  /** The title of each meeting, the most recent first. */
  List<Known> meetings();

  /** Those of some ids, the one met last before a day, or on it, first. */
  List<String> recentFirst(List<String> ids, LocalDate today);

  /** Those of some people's ids who work at an organisation. */
  List<String> worksAt(List<String> ids, String organisation);
}
