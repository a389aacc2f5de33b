package kith.question.understanding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.question.names.Kind;
import kith.question.names.Known;
import kith.question.names.Names;
import kith.question.understanding.Filling.Named;
import kith.question.understanding.Outcome.AmbiguousName;
import kith.question.understanding.Outcome.UnknownName;
import kith.question.understanding.Outcome.UnknownQuestion;

/** Says why a sentence isn't answered, with what comes nearest. */
final class Refusing {

  private static final int NEAREST = 3;
  private static final Comparator<Reading> NEAREST_FIRST = Comparator.comparingInt(Refusing::distance)
      .thenComparing(reading -> reading.strange().stream().anyMatch(Refusing::isAsked)).thenComparingInt(Reading::cost);

  /** What is asked in many ways is asked often. */
  private static final Comparator<Reading> COMMON_FIRST = Comparator.comparingInt(reading -> -reading.question().forms().size());

  private final Names names;
  private final LocalDate today;

  Refusing(Names names, LocalDate today) {
    this.names = names;
    this.today = today;
  }

  /** How far a reading is from being one of the whole sentence. */
  static int distance(Reading reading) {
    return 2 * reading.missing() + 2 * reading.strange().size() + reading.unknown().map(unknown -> 1).orElse(0);
  }

  /** Whoever asks {@code who} wants people before all else. */
  private static boolean isAsked(Item item) {
    return item instanceof Item.Word word && word.is("who");
  }

  /** A name of which a sentence asks nothing, and that more than one bears: {@code who is Ann}. */
  Optional<AmbiguousName> ambiguousName(Item.Name alone) {
    return Optional.of(alone.called().candidates(Kind.ENTITY)).filter(known -> known.size() > 1)
        .map(known -> new AmbiguousName(spoken(alone.text()), names.recentFirst(known, today)));
  }

  AmbiguousName ambiguousName(Reading reading) {
    Named named = reading.fillings().values().stream()
        .flatMap(filling -> filling.named().stream())
        .filter(one -> one.candidates().size() > 1)
        .min(Comparator.comparing(Named::text))
        .orElseThrow();
    List<Known> candidates = named.candidates();
    boolean meetings = candidates.get(0).kind() == Kind.MEETING;
    return new AmbiguousName(spoken(named.text()), meetings ? candidates : names.recentFirst(candidates, today));
  }

  /** Of what kind an unknown name is can only be told where the likeliest readings agree. */
  UnknownName unknownName(List<Reading> bestFirst) {
    Filling.Unknown unknown = bestFirst.get(0).unknown().orElseThrow();
    boolean other = bestFirst.stream()
        .filter(reading -> reading.cost() == bestFirst.get(0).cost())
        .anyMatch(reading -> !unknown.wanted().accepts(reading.unknown().orElseThrow().wanted()));
    String name = spoken(unknown.text());
    Kind kind = other && Kind.ENTITY.accepts(unknown.wanted()) ? Kind.ENTITY : unknown.wanted();
    return new UnknownName(name, kind, unknown.isOwner(), names.nearest(name, kind));
  }

  /** Whether nothing comes nearer than some readings that lacks so many things. */
  boolean isEnough(List<Reading> readings, int lacking) {
    return readings.stream()
        .filter(reading -> distance(reading) < 2 * lacking && !isOfOwnerAndOwner(reading))
        .map(reading -> reading.question().name())
        .distinct()
        .limit(NEAREST)
        .count() == NEAREST;
  }

  /**
   * The nearest questions, with the names that the sentence has; what of the sentence the nearest doesn't answer.
   *
   * @param alone the name of which it asks nothing
   */
  UnknownQuestion unknownQuestion(List<Reading> readings, Optional<Item.Name> alone) {
    List<Reading> nearest = readings.stream()
        .filter(reading -> !isOfOwnerAndOwner(reading))
        .collect(Collectors.groupingBy(reading -> reading.question().name(),
            Collectors.minBy(NEAREST_FIRST)))
        .values().stream()
        .flatMap(java.util.Optional::stream)
        .sorted(NEAREST_FIRST.thenComparing(COMMON_FIRST).thenComparing(r -> r.question().name()))
        .limit(NEAREST)
        .toList();
    List<String> strange =
        nearest.stream().limit(1).flatMap(reading -> reading.strange().stream()).map(Item::text).distinct().toList();
    Optional<String> shown = alone.map(name -> name.called().candidates(Kind.ENTITY)).filter(known -> known.size() == 1)
        .map(known -> known.get(0).name());
    return new UnknownQuestion(shown, strange, nearest.stream().map(r -> new Telling(r, names, today).sentence() + "?").toList());
  }

  /** {@code Who can introduce me to me?} */
  private boolean isOfOwnerAndOwner(Reading reading) {
    return reading.frame().says(Item.OWNER)
        && reading.fillings().values().stream().flatMap(filling -> filling.named().stream())
            .anyMatch(named -> named.candidates().stream().anyMatch(known -> names.owner().filter(known::equals).isPresent()));
  }

  private static String spoken(String text) {
    return text.replaceFirst("['’]s?$", "");
  }
}
