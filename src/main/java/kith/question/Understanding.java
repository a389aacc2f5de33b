package kith.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.question.Filling.Named;
import kith.question.Filling.Unknown;
import kith.question.Filling.Value;
import kith.question.Outcome.AmbiguousName;
import kith.question.Outcome.UnclearQuestion;
import kith.question.Outcome.Understood;
import kith.question.Outcome.UnknownName;
import kith.question.Outcome.UnknownQuestion;
import org.jspecify.annotations.Nullable;

/** Makes a question of the catalogue out of a sentence, or says why it can't. */
public final class Understanding {

  private static final Set<String> NEVER_IN_NAMES =
      Set.of("not", "never", "no", "nobody", "without", "except", "but", "or", "and", "than", "because", "if", "isn't",
          "hasn't", "haven't", "didn't", "doesn't", "won't", "can't", "will", "should", "would", "could");
  private static final Comparator<Reading> BEST_FIRST =
      Comparator.comparingInt(Reading::words).thenComparingInt(Reading::named).reversed().thenComparingInt(Reading::general);
  private static final int NEAREST = 3;

  private final Catalogue catalogue;
  private final Names names;
  private final LocalDate today;

  /**
   * An understanding of the questions of a catalogue about the things that have names.
   *
   * @param today the day from which "last week" is counted
   */
  public Understanding(Catalogue catalogue, Names names, LocalDate today) {
    this.catalogue = catalogue;
    this.names = names;
    this.today = today;
  }

  /** What a sentence asks, such as {@code who has aaron met since october?} */
  public Outcome understand(String sentence) {
    List<List<Token>> tokens = Sentence.readings(sentence);
    List<Reading> readings = best(tokens, false);
    if (!readings.isEmpty()) {
      return outcome(readings);
    }
    return best(tokens, true).stream()
        .flatMap(reading -> unknown(reading).stream())
        .map(Outcome.class::cast)
        .findFirst()
        .orElseGet(() -> new UnknownQuestion(nearest(Token.of(sentence))));
  }

  /**
   * The readings in which most of the words are the form's own; of these the ones with the longest names; of these the ones
   * that want just what was named, a person rather than anything.
   */
  private List<Reading> best(List<List<Token>> sentences, boolean guess) {
    List<Reading> readings = new ArrayList<>();
    for (List<Token> tokens : sentences) {
      readings.addAll(new FormMatcher(tokens, names, new Periods(today), guess).match(catalogue.questions()));
    }
    readings.sort(BEST_FIRST);
    return readings.stream()
        .filter(reading -> guess || BEST_FIRST.compare(reading, readings.get(0)) == 0)
        .toList();
  }

  private Outcome outcome(List<Reading> readings) {
    List<Understood> clear =
        readings.stream().filter(reading -> !reading.isAmbiguous()).map(this::understood).distinct().toList();
    if (clear.size() > 1) {
      return new UnclearQuestion(clear);
    }
    return clear.isEmpty() ? ambiguous(readings.get(0)) : clear.get(0);
  }

  private Outcome ambiguous(Reading reading) {
    return reading.fillings().values().stream()
        .filter(filling -> filling instanceof Named named && named.candidates().size() > 1)
        .map(Named.class::cast)
        .min(Comparator.comparing(Named::text))
        .<Outcome>map(named -> new AmbiguousName(spoken(named.text()), recentFirst(named.candidates())))
        .orElseThrow();
  }

  private List<Known> recentFirst(List<Known> candidates) {
    return candidates.get(0).kind() == Kind.MEETING ? candidates : names.recentFirst(candidates);
  }

  private Optional<UnknownName> unknown(Reading reading) {
    for (Parameter parameter : reading.question().parameters()) {
      if (reading.fillings().get(parameter.name()) instanceof Unknown unknown && canBeName(unknown.span())) {
        String name = spoken(unknown.text());
        return Optional.of(new UnknownName(name, parameter.kind(), names.nearest(name, parameter.kind())));
      }
    }
    return Optional.empty();
  }

  /** Words that no name has, and words around a name that is known, are a part of the question that wasn't understood. */
  private boolean canBeName(List<Token> span) {
    Set<String> vocabulary =
        catalogue.questions().stream()
            .flatMap(question -> question.forms().stream())
            .flatMap(form -> form.words().stream())
            .collect(Collectors.toSet());
    return span.stream()
        .map(Token::folded)
        .noneMatch(word -> NEVER_IN_NAMES.contains(word) || vocabulary.contains(word) && !Names.isOwner(word));
  }

  private static String spoken(String text) {
    return text.replaceFirst("'s?$", "");
  }

  private Understood understood(Reading reading) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    reading.question().parameters().forEach(p -> parameters.put(p.name(), value(p, reading)));
    String sentence = reading.question().sentence().replaceFirst("\\?$", "");
    for (Map.Entry<String, Filling> entry : reading.fillings().entrySet()) {
      sentence = sentence.replace("{" + entry.getKey() + "}", shown(entry.getValue()));
    }
    String period = reading.period().text();
    return new Understood(
        reading.question(), parameters, spoken(reading), reading.period(), period.isEmpty() ? sentence : sentence + ", " + period);
  }

  private Map<String, String> spoken(Reading reading) {
    Map<String, String> spoken = new LinkedHashMap<>();
    reading.fillings().forEach((parameter, filling) -> spoken.put(parameter, isOwner(filling) ? Understood.OWNER : shown(filling)));
    return spoken;
  }

  private boolean isOwner(Filling filling) {
    return filling instanceof Named named && names.owner().filter(named.candidates().get(0)::equals).isPresent();
  }

  private @Nullable Object value(Parameter parameter, Reading reading) {
    Filling filling = reading.fillings().get(parameter.name());
    if (filling instanceof Named named) {
      return named.candidates().get(0).id();
    }
    if (filling instanceof Value value) {
      return value.value();
    }
    if (parameter.kind() == Kind.OWNER) {
      return names.owner().map(Known::id).orElse("");
    }
    if (parameter.kind() == Kind.TODAY) {
      return today;
    }
    return period(parameter.name(), reading.period()).or(parameter::fallback).orElse(null);
  }

  private static Optional<Object> period(String name, Period period) {
    return switch (name) {
      case "since" -> period.since().map(Object.class::cast);
      case "until" -> period.until().map(Object.class::cast);
      default -> Optional.empty();
    };
  }

  private static String shown(Filling filling) {
    return filling instanceof Named named ? named.candidates().get(0).name() : filling.text();
  }

  private List<Question> nearest(List<Token> tokens) {
    Set<String> words = tokens.stream().map(Token::folded).collect(Collectors.toSet());
    return new Nearness(catalogue.questions()).nearest(words, NEAREST);
  }
}
