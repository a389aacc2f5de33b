package kith.cli;

import kith.question.catalogue.Catalogue;
import kith.question.catalogue.Question;

/** Whose question one is. */
enum Whose {
  KITHS(""),
  YOURS(" (yours)"),
  /** A user's own that takes the place of one of Kith's. */
  YOURS_INSTEAD(" (yours, in place of Kith's)");

  private final String mark;

  Whose(String mark) {
    this.mark = mark;
  }

  static Whose of(Question question, Catalogue builtIn) {
    return builtIn.question(question.name()).map(one -> one.equals(question) ? KITHS : YOURS_INSTEAD).orElse(YOURS);
  }

  /** What is said of it behind its sentence. */
  String mark() {
    return mark;
  }
}
