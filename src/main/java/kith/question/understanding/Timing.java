package kith.question.understanding;

import java.util.Set;
import kith.question.dates.Period;
import kith.question.words.Form;

/** The period that a form needs. */
enum Timing {
  ANY,
  SAID,
  ENDED;

  static Timing of(Form form) {
    Set<String> slots = form.slots(true);
    return slots.contains(Form.PERIOD) ? ENDED : slots.contains(Form.TIME) ? SAID : ANY;
  }

  boolean holds(Period period) {
    return switch (this) {
      case ANY -> true;
      case SAID -> !period.equals(Period.ALWAYS);
      case ENDED -> period.until().isPresent();
    };
  }
}
