package kith.question.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.question.words.Vocabulary.Weight;

/**
 * The lines of a file of words: what is dropped, what means the same, and irregular forms.
 *
 * <pre>{@code
 * drop: a, an, the
 * -greeting: hello, good morning
 * ~with: with, alongside
 * ?often: often, usually
 * meet: meet, catch up with
 * due: due, =coming up
 * !not: not, never
 * -notes: in|from my|our|[the] notes
 * meet < met
 * }</pre>
 *
 * <p>A line that begins with spaces goes on with the one before it.
 *
 * @param rigid phrases, marked with {@code =}, of which no other form means the same: what came up isn't coming up
 */
record WordsFile(Set<String> dropped, Map<String, String> irregular, List<Meaning> meanings, Set<String> rigid) {

  private static final Pattern FOLD = Pattern.compile("\\R +");

  WordsFile {
    dropped = Set.copyOf(dropped);
    irregular = Map.copyOf(irregular);
    meanings = List.copyOf(meanings);
    rigid = Set.copyOf(rigid);
  }

  /** A meaning and the words and phrases that say it. */
  record Meaning(String name, Weight weight, List<String> phrases) {}

  static WordsFile parse(String text) {
    Set<String> dropped = new HashSet<>();
    Map<String, String> irregular = new HashMap<>();
    List<Meaning> meanings = new ArrayList<>();
    Set<String> rigid = new HashSet<>();
    FOLD.matcher(text).replaceAll(" ").lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> {
      if (line.indexOf('<') > 0) {
        String word = line.substring(0, line.indexOf('<')).strip();
        parts(line.substring(line.indexOf('<') + 1)).forEach(form -> irregular.put(form, word));
      } else if (line.startsWith("drop:")) {
        parts(line.substring(5)).forEach(dropped::add);
      } else {
        String phrases = line.substring(line.indexOf(':') + 1);
        parts(phrases).filter(part -> part.startsWith("=")).forEach(part -> rigid.add(part.substring(1)));
        meanings.add(meaning(line.substring(0, line.indexOf(':')), phrases.replace("=", "")));
      }
    });
    return new WordsFile(dropped, irregular, meanings, rigid);
  }

  private static Meaning meaning(String name, String phrases) {
    Weight weight = switch (name.charAt(0)) {
      case '-' -> Weight.IDLE;
      case '~' -> Weight.SMALL;
      case '?' -> Weight.QUALIFYING;
      case '+' -> Weight.LINK;
      case '!' -> Weight.TURNING;
      default -> Weight.LARGE;
    };
    return new Meaning(weight == Weight.LARGE ? name : name.substring(1), weight, parts(phrases).toList());
  }

  private static Stream<String> parts(String text) {
    return Stream.of(text.split(",")).map(String::strip).map(Folding::fold).filter(part -> !part.isEmpty()).flatMap(WordsFile::family);
  }

  /** The phrases of {@code in|from my|[the] notes}, which is written as the forms of questions are. */
  private static Stream<String> family(String phrase) {
    return phrase.indexOf('|') < 0 && phrase.indexOf('[') < 0 ? Stream.of(phrase) : Form.parse(phrase).phrases().stream();
  }
}
