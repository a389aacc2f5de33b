package kith.question.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a question was chosen, in lines for people. */
final class Reasons {

  private Reasons() {}

  static List<String> of(Reading reading, Optional<Reading> runnerUp) {
    List<String> reasons = new ArrayList<>();
    reasons.add("'" + reading.frame().form().text() + "' is the form of " + reading.question().name() + " that fits"
        + (reading.cost() == 0 ? "" : ", with " + reading.cost() + " against it"));
    reading.fillings().forEach((name, filling) -> reasons.add("'" + filling.text() + "' is the " + name));
    runnerUp.ifPresent(other -> reasons.add("the runner-up, " + other.question().name() + ", " + against(other)));
    return reasons;
  }

  private static String against(Reading other) {
    List<String> against = new ArrayList<>();
    if (!other.strange().isEmpty()) {
      against.add("doesn't answer '" + String.join("', '", other.strange().stream().map(Item::text).toList()) + "'");
    }
    if (other.missing() > 0) {
      against.add("needs more than was said");
    }
    if (against.isEmpty()) {
      against.add("has " + other.cost() + " against it");
    }
    return String.join(" and ", against);
  }
}
