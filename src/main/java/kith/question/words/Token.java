package kith.question.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a sentence: {@code Elena's} is folded to {@code elena's}, with the owner {@code elena}.
 *
 * @param text as written, without the punctuation around it
 * @param folded as it is compared
 * @param owner folded, without a possessive ending; the same as {@code folded} where there is none
 * @param quote the number of the quotation that it stands in; 0 for none
 */
public record Token(String text, String folded, String owner, int quote) {

  private static final String OPENING = "\"“«„";
  private static final String CLOSING = "\"”»“";
  private static final Pattern SEPARATORS = Pattern.compile("[-—/\\s]+");
  /** {@code '24}. */
  private static final Pattern SHORT_YEAR = Pattern.compile("(?<=\\s)'(\\d\\d)(?![\\d'])");
  /** A pair of single quotation marks, neither of them an apostrophe. */
  private static final Pattern SINGLE = Pattern.compile("(?<![\\p{L}\\p{N}])['‘](?=\\S)(.+?)(?<=\\S)'(?![\\p{L}\\p{N}])");

  /** "Anymore", unlike in {@code any more meetings}. */
  private static final Pattern ANYMORE =
      Pattern.compile("(?i)\\bany more(?=\\s*(?:[?.!,]|$)|\\s+(?:since|from|at|for|in|after|now|these)\\b)");

  public static List<Token> of(String sentence) {
    List<Token> tokens = new ArrayList<>();
    int quotes = 0;
    boolean quoted = false;
    for (String piece : plain(sentence).split("[\\s\\u00a0]+")) {
      boolean opens = !quoted && !piece.isEmpty() && OPENING.indexOf(piece.charAt(0)) >= 0;
      quotes += opens ? 1 : 0;
      quoted |= opens;
      String text = trimmed(piece);
      if (!text.isEmpty()) {
        String folded = Folding.fold(text);
        tokens.add(new Token(text, folded, withoutPossessive(folded), quoted ? quotes : 0));
      }
      quoted &= piece.substring(opens ? 1 : 0).chars().noneMatch(c -> CLOSING.indexOf(c) >= 0);
    }
    return tokens;
  }

  private static String plain(String sentence) {
    String years = SHORT_YEAR.matcher(sentence.replace('’', '\'')).replaceAll("20$1");
    return ANYMORE.matcher(SINGLE.matcher(years).replaceAll("“$1”")).replaceAll("anymore");
  }

  public boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /**
   * The words of a name in the form in which names are compared: {@code Lockwood, Glenn} is {@code lockwood glenn}, and
   * {@code Fine-Tuning} is {@code fine tuning}.
   */
  public static String key(String name) {
    return compared(String.join(" ", of(name).stream().map(Token::folded).toList()));
  }

  /** The key of some tokens; only the last of them can be a possessive. */
  public static String key(List<Token> span, boolean possessive) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < span.size(); i++) {
      boolean last = i == span.size() - 1;
      key.append(i == 0 ? "" : " ").append(last && possessive ? span.get(i).owner() : span.get(i).folded());
    }
    return compared(key.toString());
  }

  private static String compared(String words) {
    return SEPARATORS.matcher(words).replaceAll(" ").strip();
  }

  public static String text(List<Token> span) {
    return String.join(" ", span.stream().map(Token::text).toList());
  }

  private static String trimmed(String piece) {
    int from = 0;
    int to = piece.length();
    while (from < to && isEdge(piece.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(piece.charAt(to - 1))) {
      to--;
    }
    return piece.substring(from, to);
  }

  /** Punctuation around a word; a leading or closing sign that belongs to names ({@code C++}, {@code .NET}, {@code &}) stays. */
  private static boolean isEdge(char c) {
    return ",;:!?\"'()[]{}<>“”‘«».…".indexOf(c) >= 0;
  }

  private static String withoutPossessive(String folded) {
    if (folded.endsWith("'s")) {
      return folded.substring(0, folded.length() - 2);
    }
    return folded.endsWith("'") ? folded.substring(0, folded.length() - 1) : folded;
  }
}
