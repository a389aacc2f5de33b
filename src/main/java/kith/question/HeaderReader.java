package kith.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.note.Problem;

/**
 * Reads a question's file: a header of comment lines, then the query.
 *
 * <pre>{@code
 * // Who has {person} met?
 * // Everybody who was in a meeting with them, most meetings first.
 * //
 * // ask: who has|did {person} [ever] meet|met
 * // parameter: person is a person
 * // parameter: since is a date, else null
 * // :param person => 'glenn lockwood'
 * // :param since => null
 * MATCH …
 * }</pre>
 */
final class HeaderReader {

  private static final Pattern PARAMETER = Pattern.compile("(\\w+) is (?:(?:an?|the) )?(\\w+)(?:, else (.+))?");
  private static final Pattern USED = Pattern.compile("\\$(\\w+)");

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<String> browser = new ArrayList<>();
  private final List<String> prose = new ArrayList<>();

  private HeaderReader(String file) {
    this.file = file;
  }

  /**
   * Reads a file's text.
   *
   * @param name the question's name
   * @param file where the text stands, for messages
   * @param problems takes the mistakes; a file with any is not a question
   */
  static Optional<Question> read(String name, String file, String text, List<Problem> problems) {
    HeaderReader reader = new HeaderReader(file);
    Question question = reader.question(name, text);
    reader.check(question);
    problems.addAll(reader.problems);
    return reader.problems.isEmpty() ? Optional.of(question) : Optional.empty();
  }

  private Question question(String name, String text) {
    List<String> lines = text.lines().toList();
    int at = 0;
    while (at < lines.size() && (lines.get(at).startsWith("//") || lines.get(at).isBlank())) {
      line(lines.get(at).replaceFirst("^//", "").strip(), at + 1);
      at++;
    }
    String sentence = prose.isEmpty() ? "" : prose.get(0);
    String purpose = prose.isEmpty() ? "" : String.join(" ", prose.subList(1, prose.size()));
    String cypher = String.join("\n", lines.subList(at, lines.size())).strip();
    return new Question(name, file, sentence, purpose, forms, parameters, browser, cypher);
  }

  private void line(String line, int number) {
    if (line.startsWith("ask:")) {
      form(line.substring(4).strip(), number);
    } else if (line.startsWith("parameter:")) {
      parameter(line.substring(10).strip(), number);
    } else if (line.startsWith(":param ")) {
      browser.add(line);
    } else if (line.matches("\\w+:( .*)?")) {
      mistake(number, "'" + line + "' is neither 'ask: …' nor 'parameter: …'");
    } else if (!line.isEmpty()) {
      prose.add(line);
    }
  }

  private void form(String text, int number) {
    try {
      forms.add(Form.parse(text));
    } catch (IllegalArgumentException e) {
      mistake(number, e.getMessage());
    }
  }

  private void parameter(String text, int number) {
    Matcher matcher = PARAMETER.matcher(text);
    if (!matcher.matches()) {
      mistake(number, "'" + text + "' should read 'name is a kind' or 'name is a kind, else default'");
      return;
    }
    Optional<Kind> kind = kind(matcher.group(2));
    if (kind.isEmpty()) {
      mistake(number, "'" + matcher.group(2) + "' is no kind of parameter: it can be " + kinds());
      return;
    }
    String fallback = matcher.group(3);
    boolean required = fallback == null && !kind.get().isFilledIn();
    parameters.add(new Parameter(matcher.group(1), kind.get(), required, fallback(fallback)));
  }

  private static Optional<Object> fallback(@org.jspecify.annotations.Nullable String written) {
    if (written == null || written.equals("null")) {
      return Optional.empty();
    }
    return Optional.of(written.matches("-?\\d+") ? (Object) Long.parseLong(written) : written.replaceAll("^'|'$", ""));
  }

  private static Optional<Kind> kind(String written) {
    for (Kind kind : Kind.values()) {
      if (kind.text().equals(written.toLowerCase(Locale.ROOT))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static String kinds() {
    return String.join(", ", java.util.Arrays.stream(Kind.values()).map(Kind::text).toList());
  }

  /** What can only be said of the whole: every slot is a parameter, every parameter is said somewhere and used. */
  private void check(Question question) {
    if (question.sentence().isEmpty() || forms.isEmpty() || question.cypher().isEmpty()) {
      mistake(1, "a question needs a sentence in its first line, an 'ask: …' line and a query");
    }
    Set<String> names = new HashSet<>();
    Set<String> required = new HashSet<>();
    parameters.forEach(parameter -> names.add(parameter.name()));
    parameters.stream().filter(Parameter::required).forEach(parameter -> required.add(parameter.name()));
    for (Form form : forms) {
      form.slots(false).stream().filter(slot -> !names.contains(slot)).forEach(slot ->
          mistake(1, "'" + form.text() + "' has the slot {" + slot + "}, which is no parameter"));
      required.stream().filter(name -> !form.slots(true).contains(name)).forEach(name ->
          mistake(1, "'" + form.text() + "' doesn't say {" + name + "}, which has no default"));
    }
    SLOT.matcher(question.sentence()).results().map(slot -> slot.group(1)).filter(slot -> !required.contains(slot))
        .forEach(slot -> mistake(1, "the sentence has the slot {" + slot + "}, which not every form says"));
    USED.matcher(question.cypher()).results().map(used -> used.group(1)).filter(used -> !names.contains(used)).distinct()
        .forEach(used -> mistake(1, "the query uses $" + used + ", which is no parameter"));
  }

  private void mistake(int line, String message) {
    problems.add(new Problem(file, line, 1, message + "; the question is left out"));
  }
}
