package kith.question.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.question.words.Form;

/** Looks for what can only be said of a question's file as a whole: each name in it must be a parameter's, or a column's. */
final class HeaderCheck {

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final Pattern USED = Pattern.compile("\\$(\\w+)");

  /** Takes a mistake with its place. */
  @FunctionalInterface
  interface Mistakes {
    void add(int line, int column, String message);
  }

  private final Question question;
  private final List<HeaderLine> header;
  private final List<String> lines;
  private final Mistakes mistakes;
  private final Set<String> names;
  private final Set<String> required;

  HeaderCheck(Question question, List<HeaderLine> header, List<String> lines, Mistakes mistakes) {
    this.question = question;
    this.header = header;
    this.lines = lines;
    this.mistakes = mistakes;
    this.names = names(question, parameter -> true);
    this.required = names(question, Parameter::required);
  }

  private static Set<String> names(Question question, Predicate<Parameter> wanted) {
    return question.parameters().stream().filter(wanted).map(Parameter::name).collect(Collectors.toSet());
  }

  void run() {
    if (question.sentence().isEmpty() || question.forms().isEmpty() || question.cypher().isEmpty()) {
      mistakes.add(1, 1, "a question needs a sentence in its first line, an 'ask: …' line and a query");
      return;
    }
    lines("").stream().limit(1).forEach(this::sentence);
    lines("ask").forEach(this::form);
    Set<String> told = new HashSet<>(names);
    told.addAll(question.rows().columns());
    lines("answer").forEach(line -> wording(line, told, "neither a parameter nor a column of the query"));
    lines("order").forEach(this::order);
    lines("none").forEach(line -> wording(line, names, "no parameter"));
    query();
  }

  private List<HeaderLine> lines(String key) {
    return header.stream().filter(line -> line.key().equals(key)).toList();
  }

  private void sentence(HeaderLine line) {
    SLOT.matcher(line.text()).results().map(slot -> slot.group(1)).filter(slot -> !required.contains(slot)).forEach(slot ->
        mistakes.add(line.number(), line.columnOf("{" + slot), "the sentence has the slot {" + slot + "}, which not every form says"));
  }

  private void order(HeaderLine line) {
    question.order().map(Order::column).filter(column -> !question.hasColumn(column)).ifPresent(column ->
        mistakes.add(line.number(), line.columnOf(column), "'" + column + "' is no column of the query"));
  }

  private void form(HeaderLine line) {
    Form form = Form.parse(line.text());
    form.slots(false).stream().filter(slot -> !names.contains(slot) && !isTime(slot)).sorted().forEach(slot ->
        mistakes.add(line.number(), line.columnOf("{" + slot), "{" + slot + "} is no parameter: add 'parameter: " + slot + " is a …'"));
    required.stream().filter(name -> !form.slots(true).contains(name)).sorted().forEach(name ->
        mistakes.add(line.number(), line.column(), "'" + form.text() + "' doesn't say {" + name + "}, which has no default"));
  }

  private boolean isTime(String slot) {
    return question.hasPeriod() && Set.of(Form.TIME, Form.PERIOD).contains(slot);
  }

  private void wording(HeaderLine line, Set<String> known, String wrong) {
    Wording.parse(line.text()).slots().stream().filter(slot -> !known.contains(slot)).sorted().forEach(slot ->
        mistakes.add(line.number(), line.columnOf(slot), "{" + slot + "} is " + wrong));
  }

  private void query() {
    Set<String> told = new HashSet<>();
    for (int at = 0; at < lines.size(); at++) {
      Matcher used = USED.matcher(HeaderLine.isHeader(lines.get(at)) ? "" : lines.get(at));
      while (used.find()) {
        if (!names.contains(used.group(1)) && told.add(used.group(1))) {
          mistakes.add(at + 1, used.start() + 1,
              "the query uses $" + used.group(1) + ", which is no parameter: add 'parameter: " + used.group(1) + " is a …'");
        }
      }
    }
  }
}
