package kith.cli;

import kith.output.AnswerText;
import kith.output.Format;
import kith.output.Printable;
import kith.question.understanding.Outcome.AmbiguousName;
import kith.question.understanding.Outcome.Refusal;
import kith.question.understanding.Outcome.UnknownName;

/** Tells why there is no answer: to people on stderr, to programs on stdout. */
final class Refusals {

  private Refusals() {}

  static ExitCode tell(String asked, Refusal refusal, FormatOption format, Surroundings around) {
    return tell(asked, refusal, format.format(), around);
  }

  static ExitCode tell(String asked, Refusal refusal, Format format, Surroundings around) {
    new AnswerText(format, around.screen().page(around.env()), around.out()).refusal(asked, refusal);
    if (format != Format.JSON) {
      around.err().println(Printable.line(refusal.message()));
      if (!(refusal instanceof AmbiguousName || refusal instanceof UnknownName)) {
        refusal.candidates().forEach(candidate -> around.err().println("  " + Printable.line(candidate)));
      }
    }
    return ExitCode.REFUSED;
  }
}
