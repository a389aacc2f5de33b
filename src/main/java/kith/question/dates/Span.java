package kith.question.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.question.words.Token;

/**
 * A length of time as people write it: {@code 90 days}, {@code a couple of weeks}, {@code half a year}.
 *
 * @param words how many words it takes
 * @param vague whether its number is only a way of speaking: {@code a few} is 3
 */
record Span(int count, Unit unit, int words, boolean vague) {

  private static final Map<String, Integer> VAGUE = Map.of("few", 3, "several", 3, "couple", 2);

  /** The one that begins at a word, with its number. */
  static Optional<Span> at(List<Token> tokens, int at) {
    String word = DateWords.word(tokens, at);
    if (word.equals("half")) {
      int article = DateWords.word(tokens, at + 1).equals("a") ? 1 : 0;
      return DateWords.word(tokens, at + 1 + article).equals("year") ? Optional.of(new Span(6, Unit.MONTH, 2 + article, false)) : Optional.empty();
    }
    int article = word.equals("a") || word.equals("an") ? 1 : 0;
    String number = DateWords.word(tokens, at + article);
    if (VAGUE.containsKey(number)) {
      int of = DateWords.word(tokens, at + article + 1).equals("of") ? 1 : 0;
      return counted(tokens, at, article + 1 + of, VAGUE.get(number), true);
    }
    return article == 1
        ? counted(tokens, at, 1, 1, false)
        : Periods.number(number).flatMap(count -> counted(tokens, at, 1, count, false));
  }

  private static Optional<Span> counted(List<Token> tokens, int at, int words, int count, boolean vague) {
    return Unit.named(DateWords.word(tokens, at + words)).map(unit -> new Span(count, unit, words + 1, vague));
  }

  LocalDate before(LocalDate day) {
    return unit.before(day, count);
  }

  LocalDate after(LocalDate day) {
    return unit.before(day, -count);
  }

  /** {@code the last 3 weeks}. */
  String text() {
    return "the last " + count + " " + unit.name().toLowerCase(java.util.Locale.ROOT) + "s";
  }
}
