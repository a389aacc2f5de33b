package kith.question.understanding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kith.question.names.Known;
import kith.question.words.Folding;

/** What a row must be to be wanted, beyond what its question asks. */
public sealed interface Condition {

  /** As it is told: {@code without Bob Ray}. */
  String text();

  /** Somebody or something that no row may be about. */
  record Without(Known known) implements Condition {
    @Override
    public String text() {
      return "without " + known.name();
    }
  }

  /**
   * An organisation at which all people of the row must work, or none of them.
   *
   * @param inside whether they must
   */
  record Circle(Known organisation, boolean inside) implements Condition {
    @Override
    public String text() {
      return (inside ? "at " : "without people at ") + organisation.name();
    }
  }

  /** None, but that the rows come in another order, those first that were the last to happen: the amount tells of that. */
  record Latest() implements Condition {

    /** The column that says when. */
    public static final String COLUMN = "last";

    @Override
    public String text() {
      return "";
    }
  }

  /** How large the number in a column must be. */
  record Count(String column, Threshold threshold) implements Condition {
    @Override
    public String text() {
      return threshold.text() + " " + (threshold.isOne() ? column.replaceFirst("s$", "") : column);
    }
  }

  /**
   * What sort of meeting it must be, which only a title tells.
   *
   * @param word as written: {@code workshops}
   */
  record Titled(String word) implements Condition {

    private static final Pattern PLURAL = Pattern.compile("(?<=ch)es$|s$");
    private static final Pattern SPACES = Pattern.compile("[-\\s]");

    @Override
    public String text() {
      return "titled '" + word + "'";
    }

    /** Whether a title has the word: {@code Kafka stand-up} has "standups". */
    public boolean isIn(String title) {
      return joined(title).contains(PLURAL.matcher(joined(word)).replaceFirst(""));
    }

    private static String joined(String text) {
      return SPACES.matcher(Folding.fold(text)).replaceAll("");
    }
  }

  /**
   * How far a task must be.
   *
   * @param text as it is told: {@code open}
   * @param states any of which will do
   */
  record State(String text, Set<String> states) implements Condition {

    /** The column that has it. */
    public static final String COLUMN = "state";

    private static final Map<String, Set<String>> BY_WORD = Map.of(
        "started", Set.of("in progress"), "open", Set.of("open", "in progress"), "done", Set.of("done"),
        "cancel", Set.of("cancelled"));

    /** What a word of the vocabulary says, where rows may be in any state or are all open. */
    static Optional<State> of(String word, boolean any) {
      return Optional.ofNullable(BY_WORD.get(word)).filter(states -> any || word.equals("started"))
          .map(states -> new State(states.size() > 1 ? word : states.iterator().next(), states));
    }
  }
}
