package kith.question.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.note.Problem;
import kith.question.names.Kind;
import kith.question.words.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads a question's file: a header of comment lines, then the query.
 *
 * <pre>{@code
 * // Who has {person} met?
 * // Everybody who was in a meeting with them, most meetings first.
 * //
 * // about: people
 * // ask: who has|did {person} [ever] meet|met
 * // parameter: person is a person
 * // parameter: since is a date, else null
 * // order: most meetings
 * // none: {person|# hasn't|# haven't} met anybody.
 * // :param person => 'glenn lockwood'
 * // :param since => null
 * MATCH …
 * }</pre>
 */
final class HeaderReader {

  private static final Pattern PARAMETER = Pattern.compile("(\\w+) is (?:(?:an?|the) )?(\\w+)(?:, else (.+))?");
  private static final String BROWSER = ":param ";

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> prose = new ArrayList<>();
  private final List<String> browser = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Wording> answers = new ArrayList<>();
  private final List<Wording> none = new ArrayList<>();
  private String about = "";
  private Optional<Order> order = Optional.empty();
  private Optional<String> places = Optional.empty();

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
    List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
    List<HeaderLine> header = HeaderLine.of(lines);
    HeaderReader reader = new HeaderReader(file);
    header.forEach(reader::line);
    Question question = reader.question(name, String.join("\n", lines.stream().dropWhile(HeaderLine::isHeader).toList()).strip());
    if (reader.problems.isEmpty()) {
      new HeaderCheck(question, header, lines, reader::mistake).run();
    }
    problems.addAll(reader.problems);
    return reader.problems.isEmpty() ? Optional.of(question) : Optional.empty();
  }

  private Question question(String name, String cypher) {
    String sentence = prose.isEmpty() ? "" : prose.get(0);
    String purpose = prose.isEmpty() ? "" : String.join(" ", prose.subList(1, prose.size()));
    return new Question(
        name, file, about, sentence, purpose, forms, parameters, order, answers, none, places, browser, cypher, RowShape.of(cypher));
  }

  private void line(HeaderLine line) {
    switch (line.key()) {
      case "" -> (line.text().startsWith(BROWSER) ? browser : prose).add(line.text());
      case "about" -> about = line.text().toLowerCase(Locale.ROOT);
      case "ask" -> parsed(line, Form::parse).ifPresent(forms::add);
      case "answer" -> parsed(line, Wording::parse).ifPresent(answers::add);
      case "none" -> parsed(line, Wording::parse).ifPresent(none::add);
      case "order" -> order = parsed(line, Order::parse);
      case "evidence" -> places = Optional.of(line.text());
      case "parameter" -> parsed(line, HeaderReader::parameter).ifPresent(parameters::add);
      default -> mistake(line.number(), line.column() - line.key().length() - 2,
          "'" + line.key() + ":' is none of about:, ask:, parameter:, order:, evidence:, answer: and none:");
    }
  }

  private <T> Optional<T> parsed(HeaderLine line, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(line.text()));
    } catch (IllegalArgumentException e) {
      mistake(line.number(), line.column(), e.getMessage());
      return Optional.empty();
    }
  }

  private static Parameter parameter(String text) {
    Matcher matcher = PARAMETER.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + text + "' should read 'name is a kind' or 'name is a kind, else default'");
    }
    Kind kind = kind(matcher.group(2));
    String fallback = matcher.group(3);
    return new Parameter(matcher.group(1), kind, fallback == null && !kind.isFilledIn(), fallback(fallback));
  }

  private static Optional<Object> fallback(@Nullable String written) {
    if (written == null || written.equals("null")) {
      return Optional.empty();
    }
    return Optional.of(written.matches("-?\\d+") ? (Object) Long.parseLong(written) : written.replaceAll("^'|'$", ""));
  }

  private static Kind kind(String written) {
    for (Kind kind : Kind.values()) {
      if (kind.text().equals(written.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    List<String> kinds = List.of(Kind.values()).stream().map(Kind::text).toList();
    throw new IllegalArgumentException("'" + written + "' is no kind of parameter: it can be " + String.join(", ", kinds));
  }

  private void mistake(int line, int column, String message) {
    problems.add(new Problem(file, line, column, message + "; the question is left out"));
  }
}
