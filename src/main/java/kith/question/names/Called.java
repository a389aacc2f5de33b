package kith.question.names;

import java.util.List;
import java.util.Optional;

/** What some words can be the name of, by the kind that is wanted. */
public interface Called {

  /** Those of a kind that bear the name; none when it isn't the name of such a thing. */
  List<Known> candidates(Kind kind);

  /** What the words were taken for, where they are no name as they stand: the right spelling of a typo. */
  default Optional<String> takenFor() {
    return Optional.empty();
  }

  /** Whether nobody and nothing bears the name. */
  default boolean isUnknown() {
    return false;
  }
}
