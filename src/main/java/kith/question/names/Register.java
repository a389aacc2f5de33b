package kith.question.names;

import java.util.List;

/** What of the names in a graph is only asked for when a sentence needs it. */
public interface Register {

  /** The titles of meetings, the most recent first. */
  List<Known> meetings();

  /** Those of some ids, the most recently met first. */
  List<String> recentFirst(List<String> ids);

  /** Those of some people's ids who work at an organisation. */
  List<String> worksAt(List<String> ids, String organisation);
}
