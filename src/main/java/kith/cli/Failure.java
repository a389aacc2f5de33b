package kith.cli;

import kith.output.Printable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells of a failure in one line; the stack trace only with {@code --verbose}. */
final class Failure implements IExecutionExceptionHandler {

  private final Surroundings around;

  Failure(Surroundings around) {
    this.around = around;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return tell(e, command.getParseResult().hasMatchedOption("--verbose"));
  }

  /** Says what failed, and gives the exit code that says so, too. */
  int tell(Exception e, boolean verbose) {
    if (e instanceof NotHere) {
      return ExitCode.ELSEWHERE.code();
    }
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    if (ExitCode.isExpected(e)) {
      message.lines().forEach(line -> around.err().println(Printable.line(line)));
    } else {
      around.err().println(
          "Kith stumbled: " + Printable.line(message) + (verbose ? "" : " (--verbose shows where)"));
    }
    if (verbose) {
      e.printStackTrace(around.err());
    }
    return ExitCode.of(e).code();
  }
}
