package kith.graph.embedded.serving;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.function.Supplier;

/**
 * What Neo4j Browser is told to show once somebody has signed in: a guide, and how the graph looks.
 *
 * <p>The Browser fetches both without the password, and the guide names people. So they lie under a name that can't be
 * guessed, which the server tells only to who is signed in.
 *
 * @param folder the name that can't be guessed
 * @param guide HTML, made when it is asked for
 * @param style GraSS
 */
public record Pages(String folder, Supplier<String> guide, String style) {

  private static final int BITS = 128;

  public static Pages of(Supplier<String> guide, String style) {
    return new Pages(new BigInteger(BITS, new SecureRandom()).toString(Character.MAX_RADIX), guide, style);
  }

  String path() {
    return "/kith/" + folder;
  }
}
