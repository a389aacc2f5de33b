package kith.cli;

/** Something on the command line or around it that the user can put right; the message says how. */
final class UsageProblem extends RuntimeException {

  UsageProblem(String message) {
    super(message);
  }
}
