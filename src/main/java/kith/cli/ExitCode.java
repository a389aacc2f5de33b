package kith.cli;

import java.io.UncheckedIOException;
import java.util.Arrays;
import kith.config.SettingsException;
import kith.graph.QueryFailed;
import kith.graph.QueryRefused;
import kith.graph.StoreUnavailable;

/** What a run of Kith tells the shell. */
enum ExitCode {
  DONE(0),
  /** Not answered; for {@code check}: problems found. */
  REFUSED(1),
  /** Wrong command line or settings. */
  USAGE(2),
  /** Something around Kith is broken, or Kith is. */
  ENVIRONMENT(3),
  /** Nothing was done: the command has to run in a process of its own. The shell never sees this one. */
  ELSEWHERE(-1);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static ExitCode ofCode(int code) {
    return Arrays.stream(values()).filter(each -> each.code == code).findFirst().orElse(ENVIRONMENT);
  }

  static ExitCode of(Exception e) {
    if (e instanceof QueryRefused) {
      return REFUSED;
    } else if (e instanceof NotHere) {
      return ELSEWHERE;
    }
    boolean usage = e instanceof UsageProblem || e instanceof SettingsException || e instanceof QueryFailed;
    return usage ? USAGE : ENVIRONMENT;
  }

  /** Whether the message alone tells the user what is wrong. */
  static boolean isExpected(Exception e) {
    return of(e) != ENVIRONMENT || e instanceof StoreUnavailable || e instanceof UncheckedIOException;
  }
}
