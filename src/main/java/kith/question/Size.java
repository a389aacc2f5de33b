package kith.question;

import java.util.Map;
import kith.graph.CypherFile;
import kith.graph.GraphStore;

/** How much a graph holds. */
public record Size(long notes, long meetings, long tasks, long decisions) {

  public static Size of(GraphStore graph) {
    var row = graph.read(CypherFile.text("/cypher/ask/size.cypher"), Map.of()).rows().get(0);
    return new Size(number(row.get(0)), number(row.get(1)), number(row.get(2)), number(row.get(3)));
  }

  /** {@code 40 notes with 25 meetings, 1 task and 12 decisions}. */
  public String text() {
    return count(notes, "note") + " with " + count(meetings, "meeting") + ", " + count(tasks, "task") + " and "
        + count(decisions, "decision");
  }

  private static String count(long number, String what) {
    return number + " " + (number == 1 ? what : what + "s");
  }

  private static long number(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof Number number ? number.longValue() : 0;
  }
}
