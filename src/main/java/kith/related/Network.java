package kith.related;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The graph in arrays, read once: every vertex has a number, every tie is edges between numbers. */
final class Network {

  private final List<Vertex> vertices;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Tie, Edges> out;
  private final List<Shown> shown;
  private final Edges ties;
  private final Map<Tie, Edges> in = new EnumMap<>(Tie.class);

  Network(List<Vertex> vertices, Map<Tie, Edges> out, List<Shown> shown) {
    this.vertices = List.copyOf(vertices);
    this.shown = List.copyOf(shown);
    this.out = new EnumMap<>(out);
    out.forEach((tie, edges) -> in.put(tie, edges.reversed()));
    this.ties = Edges.bothWays(List.copyOf(this.out.values()));
    for (int i = 0; i < vertices.size(); i++) {
      numbers.put(vertices.get(i).id(), i);
    }
  }

  int size() {
    return vertices.size();
  }

  Vertex vertex(int number) {
    return vertices.get(number);
  }

  OptionalInt number(String id) {
    Integer number = numbers.get(id);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** From those that link, mention, own and are tagged; from the note to those who attended. */
  Edges out(Tie tie) {
    return out.get(tie);
  }

  /** All ties, each of them both ways. */
  Edges ties() {
    return ties;
  }

  /** What links show, a pair of note and target each. */
  List<Shown> shown() {
    return shown;
  }

  Edges in(Tie tie) {
    return in.get(tie);
  }
}
