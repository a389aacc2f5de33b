package kith.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   */
  record Understood(
      Question question, Map<String, @Nullable Object> parameters, Map<String, String> spoken, Period period, String sentence)
      implements Outcome {

    /** How the vault's owner is spoken to. */
    public static final String OWNER = "you";

    public Understood {
      parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
      spoken = Map.copyOf(spoken);
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

  /** A name that nothing in the graph bears. */
  record UnknownName(String name, Kind wanted, List<Known> nearest) implements Refusal {
    @Override
    public String kind() {
      return "unknown-name";
    }

    @Override
    public String message() {
      if (Names.isOwner(Folding.fold(name))) {
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

  /** A sentence that no question of the catalogue answers. */
  record UnknownQuestion(List<Question> nearest) implements Refusal {
    @Override
    public String kind() {
      return "unknown-question";
    }

    @Override
    public String message() {
      return "I don't understand the question. The nearest I can answer:";
    }

    @Override
    public List<String> candidates() {
      return nearest.stream().map(Question::example).toList();
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
