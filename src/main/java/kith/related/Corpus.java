package kith.related;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What there is to read of each vertex, as words. */
final class Corpus {

  private final Words words = new Words();
  private final List<List<int[]>> names = new ArrayList<>();
  private final List<int[]> texts = new ArrayList<>();
  private final List<List<int[]>> shownThere = new ArrayList<>();
  private final List<List<int[]>> shownHere = new ArrayList<>();

  /** Reads the names and the text of everything that can be related, and what links show. */
  Corpus(Network network, Texts prose) {
    for (int i = 0; i < network.size(); i++) {
      Vertex vertex = network.vertex(i);
      names.add(vertex.kind().isEmpty() ? List.of() : vertex.names().stream().map(words::of).toList());
      texts.add(vertex.path().map(path -> words.of(prose.of(path))).orElse(new int[0]));
      shownThere.add(new ArrayList<>(0));
      shownHere.add(new ArrayList<>(0));
    }
    network.shown().forEach(this::addShown);
  }

  private void addShown(Shown shown) {
    if (shown.texts().isEmpty()) {
      names.get(shown.to()).stream().limit(1).forEach(shownHere.get(shown.from())::add);
    }
    for (String text : shown.texts()) {
      int[] there = words.of(text);
      shownHere.get(shown.from()).add(there);
      shownThere.get(shown.to()).add(there);
    }
  }

  Words words() {
    return words;
  }

  /** The title, the name and the aliases. */
  List<int[]> names(int vertex) {
    return names.get(vertex);
  }

  /** What the links to a vertex show instead of its name. */
  List<int[]> shown(int vertex) {
    return shownThere.get(vertex);
  }

  int[] text(int vertex) {
    return texts.get(vertex);
  }

  /** The names as one document. */
  int[] title(int vertex) {
    return joined(names.get(vertex).stream());
  }

  /** The names and what links to them show: all that it is called. */
  int[] label(int vertex) {
    return joined(Stream.concat(names.get(vertex).stream(), shownThere.get(vertex).stream()));
  }

  /** Everything: what it is called, counting twice, its text, and what its links show. */
  int[] document(int vertex) {
    if (names.get(vertex).isEmpty()) {
      return new int[0];
    }
    return joined(
        Stream.of(List.of(title(vertex), label(vertex), text(vertex)), shownHere.get(vertex)).flatMap(List::stream));
  }

  private static int[] joined(Stream<int[]> parts) {
    return parts.flatMapToInt(part -> IntStream.concat(IntStream.of(part), IntStream.of(Words.BREAK))).toArray();
  }
}
