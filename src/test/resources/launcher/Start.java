package kith.launch;

import java.util.Arrays;

/** Says how it was started. */
public final class Start {

  private Start() {}

  public static void main(String[] arguments) {
    System.out.println("arguments " + Arrays.toString(arguments));
    System.out.println("terminal " + System.getProperty("kith.terminal") + " " + System.getProperty("kith.terminal.err"));
    System.out.println("option " + System.getProperty("option"));
    System.out.println("extra " + (Start.class.getResource("/cypher/extra.cypher") != null));
    System.exit(arguments.length > 0 && arguments[0].equals("refuse") ? 1 : 0);
  }
}
