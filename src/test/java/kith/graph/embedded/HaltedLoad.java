package kith.graph.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kith.JavaProcess;
import kith.graph.Fragment;
import kith.graph.GraphChange;
import kith.graph.NodeKey;
import kith.graph.NodeValue;
import kith.graph.RelationshipType;
import kith.graph.RelationshipValue;
import kith.graph.Stamp;

/** A process that fills a store with a graph and halts, as if killed, when it is at a certain node or relationship. */
final class HaltedLoad {

  static final int HALTED = 78;

  /** How many notes there are, enough that some of them are written when the process halts. */
  static final int NOTES = 2_000;

  private HaltedLoad() {}

  /** @param at what is being written then: nodes or relationships */
  static Process start(Path directory, String at) throws IOException {
    return JavaProcess.of(HaltedLoad.class, directory.toString(), at).start();
  }

  public static void main(String[] arguments) {
    List<String> halting =
        touched(
            () -> {
              Runtime.getRuntime().halt(HALTED);
              return new IllegalStateException();
            });
    boolean atNodes = arguments[1].equals("nodes");
    EmbeddedGraphStore.open(Path.of(arguments[0]), 1)
        .write(graph(atNodes ? halting : List.of(), atNodes ? List.of() : halting));
  }

  /** Notes that link to each other in a ring; the properties are those of the last note and the last link. */
  static GraphChange graph(List<String> ofLastNote, List<String> ofLastLink) {
    List<Fragment> fragments =
        IntStream.range(0, NOTES)
            .mapToObj(i -> i == NOTES - 1 ? note(i, ofLastNote, ofLastLink) : note(i, List.of(), List.of()))
            .toList();
    return new GraphChange(List.of(), fragments, new Stamp("1", "fingerprint", "/vault"));
  }

  private static Fragment note(int number, List<String> aliases, List<String> ofLink) {
    NodeKey key = NodeKey.note(number + ".md");
    NodeKey next = NodeKey.note((number + 1) % NOTES + ".md");
    return new Fragment(
        List.of(new NodeValue(key, List.of("Note"), Map.of("path", key.value(), "title", "Title " + number, "aliases", aliases))),
        List.of(new RelationshipValue(RelationshipType.LINKS_TO, key, next, Map.of("line", 1L, "shown", ofLink))));
  }

  /** A value that does something when it is about to be stored. */
  static List<String> touched(Supplier<RuntimeException> then) {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        throw then.get();
      }

      @Override
      public int size() {
        throw then.get();
      }
    };
  }
}
