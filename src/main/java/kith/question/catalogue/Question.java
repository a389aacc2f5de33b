package kith.question.catalogue;

import java.util.List;
import java.util.Optional;
import kith.question.names.Kind;
import kith.question.words.Form;

/**
 * A named query of the catalogue that people can ask in English.
 *
 * @param name the file's name without its ending: {@code who-met}
 * @param file where it stands, for messages
 * @param about what it is listed under: {@code meetings}
 * @param sentence what it answers, with slots: {@code Who has {person} met?}
 * @param purpose a line or two about the answer
 * @param forms how people put it
 * @param order in which order the rows of a list come
 * @param answers how an answer of one row is told, the first whose values are all there
 * @param none how it is told that nothing was found
 * @param places which places its query gives, where those aren't all that prove a row: {@code the ten latest of each row}
 * @param browser the {@code :param} lines that Neo4j Browser needs before the query
 * @param cypher the query
 * @param rows what its query says of its rows
 */
public record Question(
    String name,
    String file,
    String about,
    String sentence,
    String purpose,
    List<Form> forms,
    List<Parameter> parameters,
    Optional<Order> order,
    List<Wording> answers,
    List<Wording> none,
    Optional<String> places,
    List<String> browser,
    String cypher,
    RowShape rows) {

  /** The last column of each question's query: what proves the row. */
  public static final String EVIDENCE = "evidence";

  /** The column that has the meeting that a row is about. */
  public static final String MEETING = "meeting";

  /** The parameter of a list that says how many of its rows are wanted; without a default, all. */
  public static final String LIMIT = "limit";

  public Question {
    forms = List.copyOf(forms);
    parameters = List.copyOf(parameters);
    answers = List.copyOf(answers);
    none = List.copyOf(none);
    browser = List.copyOf(browser);
  }

  public Optional<Parameter> parameter(String wanted) {
    return parameters.stream().filter(parameter -> parameter.name().equals(wanted)).findFirst();
  }

  /** Whether its query gives something this name. */
  public boolean hasColumn(String name) {
    return rows.columns().contains(name);
  }

  /** Whether its tasks are of every state: whether its query asks for none. */
  public boolean hasEveryState() {
    return rows.everyState();
  }

  /** Whether its rows are people, or things of another kind: whether the first column is called so. */
  public boolean lists(Kind kind) {
    return rows.subjects().contains(kind.text()) && parameter(LIMIT).isPresent();
  }

  /** How many rows it gives when nothing is said. */
  public Optional<Long> usualRows() {
    return parameter(LIMIT).flatMap(Parameter::fallback).filter(Long.class::isInstance).map(Long.class::cast);
  }

  /** Whether it can be asked about a period of time. */
  public boolean hasPeriod() {
    return parameter("since").isPresent() && parameter("until").isPresent();
  }

  /** The sentence as an example: {@code Who has PERSON met?} */
  public String example() {
    StringBuilder example = new StringBuilder();
    for (String piece : sentence.split("(?=\\{)|(?<=})")) {
      boolean slot = piece.startsWith("{");
      example.append(slot ? piece.substring(1, piece.length() - 1).toUpperCase(java.util.Locale.ROOT) : piece);
    }
    return example.toString();
  }
}
