package kith.question.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kith.question.words.Token;

/** Reads what years and months are made of: {@code Q2 2024}, {@code last summer}, {@code mid-October}, {@code Christmas}. */
final class PartsOfYear {

  private static final Pattern PART = Pattern.compile("q[1-4]|h[12]");
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th");
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final List<String> THIRDS = List.of("early", "mid", "late");
  private static final int LAST_QUARTER = 3;
  private static final int THIRD_OF_YEAR = 4;
  private static final int THIRD_OF_MONTH = 10;

  private final LocalDate today;
  private final Sight sight;
  private final Dates dates;

  PartsOfYear(LocalDate today, Sight sight, Dates dates) {
    this.today = today;
    this.sight = sight;
    this.dates = dates;
  }

  Optional<Found> at(List<Token> tokens, int at) {
    return part(tokens, at).or(() -> season(tokens, at)).or(() -> third(tokens, at)).or(() -> feast(tokens, at));
  }

  /** {@code Q2 2024}, {@code H1}, {@code the second quarter of 2024}, {@code the first half of last year}. */
  private Optional<Found> part(List<Token> tokens, int at) {
    String word = DateWords.word(tokens, at);
    if (PART.matcher(word).matches()) {
      return part(tokens, at + 1, word.charAt(0) == 'q' ? 3 : 6, word.charAt(1) - '1', 1);
    }
    boolean last = word.equals("last") && dates.yearNamed(tokens, at + 2).isPresent();
    int which = last ? LAST_QUARTER : ORDINALS.indexOf(word) % 4;
    return switch (DateWords.word(tokens, at + 1)) {
      case "quarter" -> which < 0 ? Optional.empty() : part(tokens, at + 2, 3, which, 2);
      case "half" -> which < 0 || which > 1 ? Optional.empty() : part(tokens, at + 2, 6, which, 2);
      default -> Optional.empty();
    };
  }

  /** Some months of the year that is named next, else of the latest year in which they have begun. */
  private Optional<Found> part(List<Token> tokens, int next, int months, int which, int words) {
    return months(tokens, next, 1 + months * which, months, words);
  }

  /** {@code spring 2025}, {@code last summer}: three whole months of the northern half of the world. */
  private Optional<Found> season(List<Token> tokens, int at) {
    int before = Set.of("last", "this").contains(DateWords.word(tokens, at)) ? 1 : 0;
    String word = DateWords.word(tokens, at + before);
    int which = SEASONS.indexOf(word);
    return which < 0 ? Optional.empty() : months(tokens, at + before + 1, 3 + 3 * which, 3, before + 1);
  }

  private Optional<Found> months(List<Token> tokens, int next, int month, int months, int words) {
    Optional<Found> year = dates.yearNamed(tokens, next);
    LocalDate first = LocalDate.of(year.map(found -> found.first().getYear()).orElse(today.getYear()), month, 1);
    LocalDate last = first.plusMonths(months).minusDays(1);
    LocalDate meant = year.isPresent() ? first : first.plusYears(sight.years(first, last, today));
    return Optional.of(new Found(meant, meant.plusMonths(months).minusDays(1), words + year.map(Found::words).orElse(0)));
  }

  /** {@code early May}, {@code mid-October}, {@code late 2024}, {@code the middle of November}: a third; "since" its middle if it is the middle one. */
  private Optional<Found> third(List<Token> tokens, int at) {
    String word = DateWords.word(tokens, at);
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      int which = THIRDS.indexOf(word.substring(0, hyphen));
      return which < 0 ? Optional.empty() : dates.named(word.substring(hyphen + 1), tokens, at + 1).map(whole -> third(whole, which, 0));
    }
    if (word.equals("middle") && DateWords.word(tokens, at + 1).equals("of")) {
      return dates.named(DateWords.word(tokens, at + 2), tokens, at + 3).map(whole -> third(whole, 1, 2));
    }
    int which = THIRDS.indexOf(word);
    return which < 0 ? Optional.empty() : dates.named(DateWords.word(tokens, at + 1), tokens, at + 2).map(whole -> third(whole, which, 1));
  }

  private static Found third(Found whole, int which, int words) {
    boolean year = whole.last().isAfter(whole.first().plusMonths(1));
    LocalDate first = year ? whole.first().plusMonths((long) THIRD_OF_YEAR * which) : whole.first().plusDays((long) THIRD_OF_MONTH * which);
    LocalDate next = year ? first.plusMonths(THIRD_OF_YEAR) : first.plusDays(THIRD_OF_MONTH);
    LocalDate last = which == 2 ? whole.last() : next.minusDays(1);
    LocalDate middle = year ? whole.first().plusMonths(6) : whole.first().plusDays(14);
    return new Found(first, last, whole.words() + words).around(which == 1 ? Optional.of(middle) : Optional.empty());
  }

  /** {@code Christmas}, {@code Easter 2024}, {@code New Year}: the last one, unless the year is said. */
  private Optional<Found> feast(List<Token> tokens, int at) {
    if (DateWords.word(tokens, at).equals("new") && DateWords.word(tokens, at + 1).matches("years?")) {
      LocalDate day = LocalDate.of(today.getYear(), 1, 1);
      return Optional.of(new Found(day, day, 2));
    }
    int last = DateWords.word(tokens, at).equals("last") ? 1 : 0;
    String word = DateWords.word(tokens, at + last);
    Optional<Found> year = dates.yearNamed(tokens, at + last + 1);
    return Feasts.named(word, year.map(found -> found.first().getYear()).orElse(today.getYear()))
        .map(day -> year.isEmpty() && day.isAfter(today) ? Feasts.named(word, today.getYear() - 1).orElseThrow() : day)
        .map(day -> new Found(day, day, last + 1 + year.map(Found::words).orElse(0)));
  }
}
