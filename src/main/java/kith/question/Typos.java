package kith.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** What a word or a name with a slip of the pen was meant to be: one that begins alike and differs in a letter or two. */
final class Typos {

  private static final int SHORTEST_NAME = 5;
  private static final int SHORTEST_WORD = 6;
  private static final int LONG = 9;

  private Typos() {}

  /** The only names that are nearest to what was written. */
  static List<String> names(String written, Collection<String> names) {
    return written.length() < SHORTEST_NAME ? List.of() : nearest(written, names, written.length() < LONG ? 1 : 2);
  }

  /** A word that differs in one letter from what was written: in two it could be another word. */
  static Optional<String> word(String written, Collection<String> words) {
    if (written.length() < SHORTEST_WORD) {
      return Optional.empty();
    }
    return nearest(written, words, 1).stream().findFirst();
  }

  private static List<String> nearest(String written, Collection<String> all, int most) {
    for (int slips = 1; slips <= most; slips++) {
      CharacterRunAutomaton like =
          new CharacterRunAutomaton(new LevenshteinAutomata(written.substring(1), true).toAutomaton(slips, written.substring(0, 1)));
      List<String> found = all.stream().filter(like::run).sorted().toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
