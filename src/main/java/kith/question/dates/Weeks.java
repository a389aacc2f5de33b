package kith.question.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.question.words.Token;

/** Reads weeks by their number: {@code the first week of May}, {@code the last week of 2024}, {@code week 12 of 2025}. */
final class Weeks {

  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final Set<String> OF = Set.of("of", "in");
  private static final int DAYS = 7;

  private final Dates dates;

  Weeks(Dates dates) {
    this.dates = dates;
  }

  Optional<Found> at(List<Token> tokens, int at) {
    return counted(tokens, at).or(() -> numbered(tokens, at));
  }

  /** Seven days from the first, the eighth and so on. */
  private Optional<Found> counted(List<Token> tokens, int at) {
    int which = ORDINALS.indexOf(DateWords.word(tokens, at));
    boolean last = DateWords.word(tokens, at).equals("last");
    if (which < 0 && !last || !DateWords.word(tokens, at + 1).equals("week") || !OF.contains(DateWords.word(tokens, at + 2))) {
      return Optional.empty();
    }
    return dates.named(DateWords.word(tokens, at + 3), tokens, at + 4).map(whole -> {
      LocalDate first = last ? whole.last().minusDays(DAYS - 1) : whole.first().plusDays((long) DAYS * which);
      return new Found(first, first.plusDays(DAYS - 1), whole.words() + 3);
    });
  }

  /** By the calendar's own count, from Monday. */
  private Optional<Found> numbered(List<Token> tokens, int at) {
    Optional<Integer> number = Periods.number(DateWords.word(tokens, at + 1)).filter(week -> week >= 1 && week <= 52);
    int of = OF.contains(DateWords.word(tokens, at + 2)) ? 1 : 0;
    if (!DateWords.word(tokens, at).equals("week") || number.isEmpty()) {
      return Optional.empty();
    }
    return dates.yearNamed(tokens, at + 2 + of).map(year -> {
      LocalDate first = LocalDate.of(year.first().getYear(), 1, 4)
          .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number.get())
          .with(DayOfWeek.MONDAY);
      return new Found(first, first.plusDays(DAYS - 1), 2 + of + year.words());
    });
  }
}
