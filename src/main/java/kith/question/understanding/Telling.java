package kith.question.understanding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;
import kith.question.dates.Period;
import kith.question.names.Kind;
import kith.question.names.Known;
import kith.question.names.Names;
import kith.question.understanding.Filling.Named;
import kith.question.understanding.Filling.Several;
import kith.question.understanding.Filling.Value;
import kith.question.understanding.Outcome.Understood;
import org.jspecify.annotations.Nullable;

/** What a reading means: what the query takes, and the question with its names in one line. */
final class Telling {

  private final Reading reading;
  private final Names names;
  private final LocalDate today;

  Telling(Reading reading, Names names, LocalDate today) {
    this.reading = reading;
    this.names = names;
    this.today = today;
  }

  Map<String, @Nullable Object> parameters() {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    reading.question().parameters().forEach(parameter -> parameters.put(parameter.name(), value(parameter)));
    return parameters;
  }

  /** {@code Who has Aaron Chaisson met, since 2025-10-01}; what wasn't said stays {@code PERSON}. */
  String sentence() {
    String sentence = reading.question().sentence().replaceFirst("\\?$", "");
    for (Parameter parameter : reading.question().parameters()) {
      sentence = sentence.replace("{" + parameter.name() + "}", shown(parameter));
    }
    StringBuilder text = new StringBuilder(sentence);
    reading.fillings().forEach((name, filling) -> text.append(filling instanceof Value value && value.value() instanceof LocalDate day
        ? ", " + name + " " + day : ""));
    for (String more : new String[] {reading.period().text(), reading.amount().text(reading.question().order())}) {
      text.append(more.isEmpty() ? "" : ", " + more);
    }
    reading.takenFor().forEach((written, name) -> text.append(" ('").append(written).append("' taken for ").append(name).append(")"));
    return text.toString();
  }

  /** The same; where it is about all meetings of one title, how many these are. */
  String whole() {
    boolean all = reading.period().equals(Period.ALWAYS) && !reading.frame().says("last");
    return sentence() + reading.fillings().values().stream()
        .flatMap(filling -> filling.named().stream())
        .map(named -> named.candidates().get(0))
        .filter(known -> all && known.kind() == Kind.MEETING)
        .mapToInt(names::meetings)
        .filter(meetings -> meetings > 1)
        .mapToObj(meetings -> ", the title of " + meetings + " meetings")
        .findFirst().orElse("");
  }

  /** What an answer calls what was named; the owner is spoken to. */
  Map<String, String> spoken() {
    Map<String, String> spoken = new LinkedHashMap<>();
    reading.fillings().forEach((name, filling) ->
        spoken.put(name, isOwner(filling) ? Understood.OWNER : reading.question().parameter(name).map(this::shown).orElse(filling.text())));
    return spoken;
  }

  private boolean isOwner(Filling filling) {
    return filling instanceof Named named && names.owner().filter(named.candidates().get(0)::equals).isPresent();
  }

  private String shown(Parameter parameter) {
    Filling filling = reading.fillings().get(parameter.name());
    if (filling == null) {
      return parameter.name().toUpperCase(Locale.ROOT);
    }
    List<Named> named = filling.named();
    return named.isEmpty() ? filling.text() : Listed.and(named.stream().map(Telling::name).toList());
  }

  private static String name(Named named) {
    return named.candidates().size() > 1 ? named.text() : named.candidates().get(0).name();
  }

  private @Nullable Object value(Parameter parameter) {
    Filling filling = reading.fillings().get(parameter.name());
    if (filling instanceof Named named) {
      return named.candidates().get(0).id();
    }
    if (filling instanceof Several several) {
      return several.each().stream().map(named -> named.candidates().get(0).id()).toList();
    }
    if (filling instanceof Value value) {
      return value.value();
    }
    return switch (parameter.kind()) {
      case OWNER -> names.owner().map(Known::id).orElse("");
      case TODAY -> today;
      default -> said(parameter.name()).or(parameter::fallback).orElse(null);
    };
  }

  private Optional<Object> said(String name) {
    return switch (name) {
      case "since" -> reading.period().since().map(Object.class::cast);
      case "until" -> reading.period().until().map(Object.class::cast);
      case Question.LIMIT -> reading.amount().limit().map(Object.class::cast);
      default -> Optional.empty();
    };
  }
}
