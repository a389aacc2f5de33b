package kith.question.catalogue;

import java.util.List;
import java.util.Optional;
import kith.question.words.Form;

/** Questions of which a test needs no more than a few things. */
public final class SmallQuestion {

  private SmallQuestion() {}

  /** A question that is asked by a form about one parameter. */
  public static Question asked(String name, String sentence, Form form, Parameter parameter) {
    return of(name, sentence, List.of(form), List.of(parameter), List.of(), "");
  }

  /** A question whose answer is told in sentences. */
  public static Question told(List<Wording> answers) {
    return of("q", "Q", List.of(), List.of(), answers, "");
  }

  /** A question of which only the name, the sentence and the query matter. */
  public static Question of(String name, String sentence, String cypher) {
    return of(name, sentence, List.of(), List.of(), List.of(), cypher);
  }

  private static Question of(
      String name, String sentence, List<Form> forms, List<Parameter> parameters, List<Wording> answers, String cypher) {
    return new Question(
        name, "own/" + name + ".cypher", "", sentence, "", forms, parameters, Optional.empty(), answers, List.of(), Optional.empty(),
        List.of(), cypher, RowShape.of(cypher));
  }
}
