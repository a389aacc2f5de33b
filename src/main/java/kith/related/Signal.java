package kith.related;

import java.util.Optional;

/** One sort of evidence that a vertex belongs to others. */
interface Signal {

  /** How strongly it speaks for each vertex: 1 is strong, 0 is nothing. */
  Scores from(int vertex);

  /** What can be said of it in words, as a fact that a person can check; empty where it says nothing by itself. */
  Optional<String> reason(int from, int to);
}
