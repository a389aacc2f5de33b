package kith.launch;

/** What is tried once, when the project is built. */
public final class Rehearsal {

  private Rehearsal() {}

  public static void main(String[] arguments) {
    Start.main(arguments);
  }
}
