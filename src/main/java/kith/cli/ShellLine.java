package kith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.question.words.Vocabulary;

/**
 * A line typed at the shell: {@code show Ann Lee} is a command, {@code who has Ann met?} a question.
 *
 * @param words of a command, as its arguments; a question is one
 */
record ShellLine(Kind kind, List<String> words) {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"(?=\\s|$)|'([^']*)'(?=\\s|$)|(\\S+)");
  /** The commands whose words are names. */
  private static final Set<String> NAMING = Set.of("show", "brief", "related", "link");
  private static final Set<String> ENDS = Set.of(".exit", ".quit", "exit", "quit");

  /** What a line asks for. */
  enum Kind { NOTHING, END, HELP, QUESTION, COMMAND, OUTSIDE }

  ShellLine {
    words = List.copyOf(words);
  }

  static ShellLine of(String typed) {
    String line = typed.strip();
    List<String> words = words(line);
    if (words.isEmpty() || line.startsWith("#")) {
      return new ShellLine(Kind.NOTHING, List.of());
    }
    String first = words.get(0);
    boolean alone = words.size() == 1;
    if (alone && ENDS.contains(first.toLowerCase(Locale.ROOT))) {
      return new ShellLine(Kind.END, List.of());
    } else if (alone && (first.equals("help") || first.equals("?"))) {
      return new ShellLine(Kind.HELP, List.of());
    } else if (isOutside(first)) {
      return new ShellLine(Kind.OUTSIDE, words);
    } else if (Commands.names().contains(first) && !isSpoken(words)) {
      return new ShellLine(Kind.COMMAND, first.equals("cypher") ? cypher(line, words) : words);
    }
    return new ShellLine(Kind.QUESTION, List.of(line));
  }

  /** {@code show me who Ann met}, {@code link between Ann and Bob} are questions: such a small word begins nobody's name. */
  private static boolean isSpoken(List<String> words) {
    return NAMING.contains(words.get(0)) && words.size() > 2
        && Vocabulary.builtIn().at(List.of(words.get(1).toLowerCase(Locale.ROOT)), 0).weight() == Vocabulary.Weight.SMALL;
  }

  /** Whether a command with a name may be meant as a question: several words, none of them an option. */
  boolean mayBeAsked() {
    return words.size() > 2 && Set.of("show", "related").contains(words.get(0)) && words.stream().noneMatch(word -> word.startsWith("-"));
  }

  /** A query has blanks and quotes of its own: unless it stands in quotes itself, it is the rest of the line. */
  private static List<String> cypher(String line, List<String> words) {
    String rest = line.substring("cypher".length()).strip();
    boolean asTyped = !rest.isEmpty() && "\"'-".indexOf(rest.charAt(0)) < 0;
    return asTyped ? List.of("cypher", rest) : words;
  }

  /** Those that want the store or the terminal for themselves, or don't end. */
  private static boolean isOutside(String command) {
    return command.equals("watch") || Commands.alone().contains(command);
  }

  /** The commands that a line can begin with. */
  static List<String> commands() {
    return Commands.names().stream().filter(name -> !isOutside(name)).toList();
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
    }
    return words;
  }
}
