package kith.question;

import java.util.List;

/** What a place in a form was filled with. */
sealed interface Filling {

  /** As written. */
  String text();

  /** A name that the graph knows, perhaps of more than one. */
  record Named(String text, List<Known> candidates) implements Filling {}

  /** A date, a number or a text. */
  record Value(String text, Object value) implements Filling {}

  /** Words that stand where a name should. */
  record Unknown(List<Token> span) implements Filling {
    @Override
    public String text() {
      return Token.text(span);
    }
  }
}
