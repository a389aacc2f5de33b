package kith.question;

import java.util.HashMap;
import java.util.Map;

/**
 * One way to read a sentence as a question.
 *
 * @param fillings by parameter
 * @param words how many of the sentence's words are words of the form
 * @param named how many stand in its places
 */
record Reading(Question question, Map<String, Filling> fillings, Period period, int words, int named) {

  static Reading of(Question question) {
    return new Reading(question, Map.of(), Period.ALWAYS, 0, 0);
  }

  Reading word() {
    return new Reading(question, fillings, period, words + 1, named);
  }

  Reading during(Period found) {
    return new Reading(question, fillings, found, words, named);
  }

  Reading with(String parameter, Filling filling, int tokens) {
    Map<String, Filling> more = new HashMap<>(fillings);
    more.put(parameter, filling);
    return new Reading(question, Map.copyOf(more), period, words, named + tokens);
  }

  /** How many of its places would take a name of any kind. */
  int general() {
    return (int) question.parameters().stream()
        .filter(parameter -> parameter.kind() == Kind.ENTITY && fillings.containsKey(parameter.name()))
        .count();
  }

  boolean isAmbiguous() {
    return fillings.values().stream().anyMatch(f -> f instanceof Filling.Named named && named.candidates().size() > 1);
  }

  boolean isUnknown() {
    return fillings.values().stream().anyMatch(Filling.Unknown.class::isInstance);
  }
}
