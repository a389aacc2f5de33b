package kith.question.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * What a word or a name with a slip of the pen was meant to be: one that begins alike, or as a name sounds alike, and differs in
 * a letter or two.
 */
public final class Typos {

  private static final int SHORTEST_NAME = 5;
  private static final int SHORTEST_WORD = 6;
  private static final int SHORTEST_SWAPPED = 4;
  private static final int LONG = 9;
  private static final int LETTERS = 64;

  private Typos() {}

  /** The only names that are nearest to what was written. */
  public static List<String> names(String written, Collection<String> names) {
    int most = written.length() < LONG ? 1 : 2;
    if (written.length() < SHORTEST_NAME) {
      return List.of();
    }
    List<String> found = nearest(written, 1, names, most);
    return found.isEmpty() ? nearest(written, 0, soundingAlike(written, names), most) : found;
  }

  /** Names whose first word sounds the same: {@code Kristopher} and Christopher. */
  private static List<String> soundingAlike(String written, Collection<String> names) {
    DoubleMetaphone sound = new DoubleMetaphone();
    String first = written.split(" ")[0];
    return names.stream().filter(name -> sound.isDoubleMetaphoneEqual(first, name.split(" ")[0])).toList();
  }

  /** A word that differs in one letter from what was written: in two it could be another word. A short one has two swapped. */
  public static Optional<String> word(String written, Collection<String> words) {
    if (written.length() < SHORTEST_SWAPPED) {
      return Optional.empty();
    }
    if (written.length() < SHORTEST_WORD) {
      return words.stream().filter(word -> isSwapped(written, word)).sorted().findFirst();
    }
    return nearest(written, 1, words, 1).stream().filter(word -> isSlip(written, word)).findFirst();
  }

  /** Whoever types a letter too many types one twice; else it is another word: {@code boring} isn't "bring". */
  private static boolean isSlip(String written, String word) {
    return written.length() <= word.length()
        || IntStream.range(1, written.length())
            .filter(at -> written.charAt(at) == written.charAt(at - 1))
            .anyMatch(at -> word.equals(written.substring(0, at) + written.substring(at + 1)));
  }

  private static boolean isSwapped(String written, String word) {
    return word.length() == written.length()
        && IntStream.range(2, written.length())
            .anyMatch(at -> word.equals(
                written.substring(0, at - 1) + written.charAt(at) + written.charAt(at - 1) + written.substring(at + 1)));
  }

  private static List<String> nearest(String written, int same, Collection<String> all, int most) {
    for (int slips = 1; slips <= most; slips++) {
      List<String> likely = likely(written, same, all, slips);
      if (likely.isEmpty()) {
        continue;
      }
      CharacterRunAutomaton like =
          new CharacterRunAutomaton(new LevenshteinAutomata(written.substring(same), true).toAutomaton(slips, written.substring(0, same)));
      List<String> found = likely.stream().filter(like::run).sorted().toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Those of about the same letters: a slip adds one, takes one away, or does both. Making an automaton costs far more. */
  private static List<String> likely(String written, int same, Collection<String> all, int slips) {
    int[] letters = new int[LETTERS];
    written.chars().forEach(c -> letters[c % LETTERS]++);
    return all.stream()
        .filter(word -> Math.abs(word.length() - written.length()) <= slips && word.regionMatches(0, written, 0, same))
        .filter(word -> differing(letters.clone(), word) <= 2 * slips)
        .toList();
  }

  private static int differing(int[] letters, String word) {
    word.chars().forEach(c -> letters[c % LETTERS]--);
    return IntStream.of(letters).map(Math::abs).sum();
  }
}
