package kith.question.understanding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.question.catalogue.Question;
import kith.question.dates.Period;
import kith.question.names.Kind;
import kith.question.names.Known;
import org.jspecify.annotations.Nullable;

/** What became of a sentence: a question with all it needs to know, or the reason why it isn't answered. */
public sealed interface Outcome {

  /**
   * A question that can be answered.
   *
   * @param parameters all that the query takes, in the order of the header
   * @param spoken how an answer speaks of what was named, by parameter: {@code Ann Lee}, the owner is {@code you}
   * @param period the time that the sentence asks about
   * @param sentence what was understood: {@code Who has Aaron Chaisson met, since 2025-10-01}
   * @param amount how many of the rows are wanted
   * @param because why this question was chosen, a reason a line
   */
  record Understood(
      Question question,
      Map<String, @Nullable Object> parameters,
      Map<String, String> spoken,
      Period period,
      String sentence,
      Amount amount,
      List<String> because)
      implements Outcome {

    /** How the vault's owner is spoken to. */
    public static final String OWNER = "you";

    public Understood {
      parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
      spoken = Map.copyOf(spoken);
      because = List.copyOf(because);
    }

    /** A question that is asked for its rows. */
    public Understood(
        Question question, Map<String, @Nullable Object> parameters, Map<String, String> spoken, Period period, String sentence) {
      this(question, parameters, spoken, period, sentence, Amount.ALL, List.of());
    }
  }

  /** A sentence that isn't answered, and what helps to put it better. */
  sealed interface Refusal extends Outcome {

    /** For programs: {@code ambiguous-name}. */
    String kind();

    /** For people, in one line. */
    String message();

    List<String> candidates();
  }

  /**
   * A name that nothing in the graph bears.
   *
   * @param owner whether it is "I" or "me", and nobody said who that is
   */
  record UnknownName(String name, Kind wanted, boolean owner, List<Known> nearest) implements Refusal {

    public UnknownName(String name, Kind wanted, List<Known> nearest) {
      this(name, wanted, false, nearest);
    }

    @Override
    public String kind() {
      return "unknown-name";
    }

    @Override
    public String message() {
      if (owner) {
        return "I don't know who '" + name + "' is: say so in kith.yml, such as 'me: Your Name'.";
      }
      String unknown = "I don't know " + anything(wanted) + " called '" + name + "'";
      return nearest.isEmpty() ? unknown + "." : unknown + ": did you mean " + Listed.or(candidates()) + "?";
    }

    @Override
    public List<String> candidates() {
      return nearest.stream().map(Known::name).toList();
    }

    private static String anything(Kind wanted) {
      return switch (wanted) {
        case PERSON -> "anybody";
        case ORGANISATION -> "an organisation";
        case TOPIC -> "a topic";
        case MEETING -> "a meeting";
        default -> "anybody or anything";
      };
    }
  }

  /** A name that more than one bears, most recently met first. */
  record AmbiguousName(String name, List<Known> bearers) implements Refusal {
    @Override
    public String kind() {
      return "ambiguous-name";
    }

    @Override
    public String message() {
      boolean people = bearers.stream().allMatch(known -> known.kind() == Kind.PERSON);
      return "I don't know " + (people ? "who" : "what") + " '" + name + "' is: " + Listed.or(candidates()) + "?";
    }

    @Override
    public List<String> candidates() {
      return bearers.stream().map(Known::name).toList();
    }
  }

  /**
   * A sentence that no question of the catalogue answers.
   *
   * @param shown who or what it only names, which a card tells of
   * @param strange what of the sentence the nearest question doesn't answer
   * @param nearest questions that can be answered, with the names of the sentence
   */
  record UnknownQuestion(Optional<String> shown, List<String> strange, List<String> nearest) implements Refusal {

    public UnknownQuestion {
      strange = List.copyOf(strange);
      nearest = List.copyOf(nearest);
    }

    @Override
    public String kind() {
      return "unknown-question";
    }

    @Override
    public String message() {
      String what = strange.isEmpty() ? "the question" : "'" + String.join("', '", strange) + "'";
      String card = shown.map(name -> "'kith show \"" + name + "\"' tells all about " + name + ". ").orElse("");
      String other = nearest.isEmpty() ? "'kith questions' lists what I do." : "The nearest I can answer:";
      return "I don't understand " + what + ". " + card + other;
    }

    @Override
    public List<String> candidates() {
      return nearest;
    }
  }

  /** A sentence that can be read in more than one way. */
  record UnclearQuestion(List<Understood> readings) implements Refusal {
    @Override
    public String kind() {
      return "unclear-question";
    }

    @Override
    public String message() {
      return "The question can be read in more than one way:";
    }

    @Override
    public List<String> candidates() {
      return readings.stream().map(Understood::sentence).toList();
    }
  }
}
