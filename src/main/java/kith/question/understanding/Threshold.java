package kith.question.understanding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kith.question.dates.Periods;
import kith.question.words.Token;

/**
 * How large a number must be: {@code at least 10 times}, {@code more than once}, {@code only twice}, {@code 5 or more}.
 *
 * @param least the smallest number that will do
 * @param most the largest
 * @param words how many words say so
 * @param times whether it says how often, and not how many of what comes next
 */
public record Threshold(long least, long most, int words, boolean times) {

  private static final Map<String, Integer> OFTEN = Map.of("once", 1, "twice", 2, "thrice", 3);
  private static final Set<String> TIMES = Set.of("times", "occasions");
  private static final Pattern OR_MORE = Pattern.compile("\\d{1,4}\\+");
  private static final int LONGEST = 3;

  /** What a word before the number makes of it. */
  private enum Bound {
    LEAST,
    MORE,
    MOST,
    LESS,
    /** Of anything that is counted. */
    JUST,
    /** Of how often only: "only 5 people" are the first five. */
    ONLY;

    Threshold of(long number, int words, boolean times) {
      return switch (this) {
        case LEAST -> new Threshold(number, Long.MAX_VALUE, words, times);
        case MORE -> new Threshold(number + 1, Long.MAX_VALUE, words, times);
        case MOST -> new Threshold(0, number, words, times);
        case LESS -> new Threshold(0, number - 1, words, times);
        case JUST, ONLY -> new Threshold(number, number, words, times);
      };
    }
  }

  private static final Map<String, Bound> BOUNDS = bounds();
  private static final Map<Bound, Set<String>> AFTER =
      Map.of(Bound.LEAST, Set.of("or more", "or above", "or over", "and more", "and above"),
          Bound.MOST, Set.of("or fewer", "or less", "or below"));

  /** The one that begins at a word. */
  static Optional<Threshold> at(List<Token> tokens, int at) {
    for (int words = LONGEST; words > 0; words--) {
      Optional<Bound> bound = Optional.ofNullable(BOUNDS.get(phrase(tokens, at, words)));
      if (bound.isPresent()) {
        return bounded(tokens, at, words, bound.get());
      }
    }
    return open(tokens, at);
  }

  /** The bound, then the number: {@code at least 10 times}. */
  private static Optional<Threshold> bounded(List<Token> tokens, int at, int bound, Bound by) {
    return number(tokens, at + bound)
        .filter(number -> by != Bound.ONLY || number.times)
        .map(number -> by.of(number.least, bound + number.words, number.times));
  }

  /** The number, then the bound: {@code 10 times or more}, {@code 10+}. */
  private static Optional<Threshold> open(List<Token> tokens, int at) {
    String word = phrase(tokens, at, 1);
    if (OR_MORE.matcher(word).matches()) {
      boolean times = TIMES.contains(phrase(tokens, at + 1, 1));
      return Optional.of(Bound.LEAST.of(Long.parseLong(word.replace("+", "")), times ? 2 : 1, times));
    }
    return number(tokens, at).flatMap(number -> {
      String after = phrase(tokens, at + number.words, 2);
      return AFTER.entrySet().stream()
          .filter(bound -> bound.getValue().contains(after))
          .map(bound -> bound.getKey().of(number.least, number.words + 2, number.times))
          .findFirst();
    });
  }

  /** A number as it stands; the number of a length of time is none. */
  private static Optional<Threshold> number(List<Token> tokens, int at) {
    String word = phrase(tokens, at, 1);
    String next = phrase(tokens, at + 1, 1);
    if (OFTEN.containsKey(word)) {
      return Optional.of(Bound.JUST.of(OFTEN.get(word), 1, true));
    }
    boolean times = TIMES.contains(next);
    return Periods.number(word)
        .filter(number -> !Periods.isUnit(next))
        .map(number -> Bound.JUST.of(number, times ? 2 : 1, times));
  }

  private static String phrase(List<Token> tokens, int at, int words) {
    return at + words > tokens.size()
        ? ""
        : String.join(" ", tokens.subList(at, at + words).stream().map(Token::folded).toList());
  }

  public boolean holds(long number) {
    return number >= least && number <= most;
  }

  /** Whether the number that it says is 1. */
  boolean isOne() {
    return (most == Long.MAX_VALUE ? least : most) == 1;
  }

  /** {@code at least 10}. */
  String text() {
    if (least == most) {
      return "exactly " + least;
    }
    return most == Long.MAX_VALUE ? "at least " + least : "at most " + most;
  }

  private static Map<String, Bound> bounds() {
    Map<String, Bound> bounds = new TreeMap<>();
    List.of("at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum")
        .forEach(words -> bounds.put(words, Bound.LEAST));
    List.of("more than", "over", "above", "in excess of").forEach(words -> bounds.put(words, Bound.MORE));
    List.of("at most", "no more than", "not more than", "up to", "a maximum of", "maximum")
        .forEach(words -> bounds.put(words, Bound.MOST));
    List.of("fewer than", "less than", "under", "below").forEach(words -> bounds.put(words, Bound.LESS));
    List.of("exactly", "precisely").forEach(words -> bounds.put(words, Bound.JUST));
    List.of("only", "just").forEach(words -> bounds.put(words, Bound.ONLY));
    return bounds;
  }
}
