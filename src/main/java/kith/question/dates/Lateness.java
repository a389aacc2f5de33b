package kith.question.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.question.dates.Periods.Phrase;
import kith.question.words.Token;

/** Reads how long something is overdue: {@code by more than 30 days}, {@code for at least a week}, {@code less than a month}. */
final class Lateness {

  private static final Set<String> BY = Set.of("by", "for");
  private static final Set<String> MORE = Set.of("more than", "over");
  private static final Set<String> LESS = Set.of("less than", "fewer than", "under");
  private static final String AT_LEAST = "at least";

  private final LocalDate today;

  Lateness(LocalDate today) {
    this.today = today;
  }

  /** When that was due. */
  Optional<Phrase> at(List<Token> tokens, int at) {
    int from = at + (BY.contains(DateWords.word(tokens, at)) ? 1 : 0);
    boolean more = says(tokens, from, MORE);
    boolean less = says(tokens, from, LESS);
    int compared = more || less || says(tokens, from, Set.of(AT_LEAST)) ? bound(tokens, from) : 0;
    return Span.at(tokens, from + compared).map(span -> {
      LocalDate day = span.before(today);
      Period period = less
          ? new Period(Optional.of(day.plusDays(1)), Optional.empty())
          : new Period(Optional.empty(), Optional.of(more ? day.minusDays(1) : day));
      return new Phrase(period, from + compared + span.words() - at);
    });
  }

  private static boolean says(List<Token> tokens, int at, Set<String> bounds) {
    String word = DateWords.word(tokens, at);
    return bounds.contains(word) || bounds.contains(word + " " + DateWords.word(tokens, at + 1));
  }

  private static int bound(List<Token> tokens, int at) {
    return Set.of("over", "under").contains(DateWords.word(tokens, at)) ? 1 : 2;
  }
}
