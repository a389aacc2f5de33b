package kith.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.graph.Rows;
import kith.question.Answer;
import kith.question.catalogue.Wording;
import kith.question.catalogue.Wording.Spoken;
import kith.question.understanding.Outcome.Understood;
import org.jspecify.annotations.Nullable;

/** An answer told in a sentence, where the question has a wording for it: {@code You last met Ann Lee on 2025-11-13.} */
final class AnswerSentence {

  private AnswerSentence() {}

  /** For an answer of one row, or of none; the period that was asked about comes first. */
  static Optional<String> of(Answer answer) {
    Rows rows = answer.rows();
    if (rows.rows().size() > 1) {
      return Optional.empty();
    }
    List<Wording> wordings = rows.rows().isEmpty() ? answer.understood().question().none() : answer.understood().question().answers();
    return wordings.stream()
        .flatMap(wording -> wording.said(slot -> value(slot, answer)).map(said -> whole(said, answer.understood())).stream())
        .findFirst();
  }

  private static String whole(String said, Understood understood) {
    String period = understood.period().text();
    return Printable.line(capital(period.isEmpty() ? said : period + ", " + said));
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static Optional<Spoken> value(String slot, Answer answer) {
    Optional<String> named = Optional.ofNullable(answer.understood().spoken().get(slot));
    return named.map(name -> new Spoken(name, !name.equals(Understood.OWNER))).or(() -> column(slot, answer.rows()));
  }

  private static Optional<Spoken> column(String name, Rows rows) {
    int at = rows.columns().indexOf(name);
    return at < 0 || rows.rows().isEmpty() ? Optional.empty() : spoken(rows.rows().get(0).get(at));
  }

  private static Optional<Spoken> spoken(@Nullable Object value) {
    if (value instanceof List<?> list) {
      List<String> texts = list.stream().map(Caption::of).filter(text -> !text.isEmpty()).toList();
      return Optional.of(new Spoken(listed(texts), texts.size() == 1)).filter(spoken -> !texts.isEmpty());
    }
    String text = Caption.of(value);
    return Optional.of(new Spoken(text, !(value instanceof Number number) || number.longValue() == 1)).filter(spoken -> !text.isEmpty());
  }

  /** {@code Ann, Ben and Cleo}. */
  private static String listed(List<String> texts) {
    int last = texts.size() - 1;
    return last < 1 ? String.join("", texts) : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
  }
}
