package kith.knowledge;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kith.knowledge.Dictionary.Letters;
import kith.note.Prose;

/**
 * Finds the names of a dictionary in prose in one pass: whole words, the longest first, none overlapping. A name behind
 * {@code @} owns a task and is no mention.
 */
public final class MentionScanner {

  private final AhoCorasickDoubleArrayTrie<Letters> trie = new AhoCorasickDoubleArrayTrie<>();
  private final boolean empty;

  /** Prepares a dictionary; the scanner can then be shared by threads. */
  public MentionScanner(Dictionary dictionary) {
    empty = dictionary.names().isEmpty();
    if (!empty) {
      trie.build(new TreeMap<>(dictionary.names()));
    }
  }

  /** The names in a text, in its order. */
  public List<Hit> scan(Prose prose) {
    String text = prose.text();
    List<Hit> hits = new ArrayList<>();
    int line = 1;
    int at = 0;
    for (Match match : matches(prose)) {
      for (; at < match.begin(); at++) {
        line += text.charAt(at) == '\n' ? 1 : 0;
      }
      hits.add(new Hit(match.key(), line));
    }
    return hits;
  }

  /** The same, by their offsets in the prose. */
  public List<Match> matches(Prose prose) {
    String text = prose.text();
    if (empty || text.isEmpty()) {
      return List.of();
    }
    String folded = Names.fold(text);
    List<Match> matches = new ArrayList<>();
    trie.parseText(folded, (int begin, int end, Letters letters) -> {
      if (isName(text, begin, end, letters)) {
        add(matches, new Match(begin, end, folded.substring(begin, end)));
      }
    });
    return matches;
  }

  /**
   * A name in prose.
   *
   * @param begin offset in the prose
   * @param end exclusive
   * @param key the name, folded
   */
  public record Match(int begin, int end, String key) {}

  /** Matches come in the order of their ends: a longer one that covers the last ones takes their place. */
  private static void add(List<Match> matches, Match match) {
    while (!matches.isEmpty() && matches.get(matches.size() - 1).end() > match.begin()) {
      if (matches.get(matches.size() - 1).begin() < match.begin()) {
        return;
      }
      matches.remove(matches.size() - 1);
    }
    matches.add(match);
  }

  private static boolean isName(String text, int begin, int end, Letters letters) {
    boolean wholeWord = !isWordChar(text, begin - 1) && !isWordChar(text, end);
    return wholeWord && (begin == 0 || text.charAt(begin - 1) != '@') && isWritten(text, begin, end, letters);
  }

  private static boolean isWritten(String text, int begin, int end, Letters letters) {
    return switch (letters) {
      case ANY -> true;
      case CAPITAL -> !Character.isLowerCase(text.charAt(begin));
      case INSIDE -> !Character.isLowerCase(text.charAt(begin)) && !PlainWord.isLikely(text, begin, end);
      case CAPITALS -> text.substring(begin, end).chars().noneMatch(Character::isLowerCase);
    };
  }

  private static boolean isWordChar(String text, int at) {
    return at >= 0 && at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
  }
}
