package kith.index;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kith.config.Settings;
import kith.graph.embedded.BareLoad;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.vault.Vault;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Times the index of a vault against a bare read and parse of the same files, and against a bare load of the same graph, each
 * part once, in a fresh process:
 *
 * <pre>mvn -q test-compile exec:exec -Dbenchmark=kith.index.IndexBenchmark -Dargument=VAULT</pre>
 *
 * The vault is copied first; nothing is written to it.
 */
public final class IndexBenchmark {

  /** After so many updates Java has compiled what they take. */
  private static final int WARMING = 10;

  private static double bare;

  private IndexBenchmark() {}

  /** Runs the benchmark on the vault named first. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    Path work = Files.createTempDirectory("kith-benchmark");
    Path root = copy(Path.of(arguments[0]), work.resolve("vault"));
    List<Path> notes;
    try (var files = Files.walk(root)) {
      notes = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    out.printf("%,d notes, %d processors%n%n%-32s %8s %8s %10s%n", notes.size(), Runtime.getRuntime().availableProcessors(), "", "seconds", "ratio", "heap peak");
    bare = row(out, "bare read and parse", () -> bareParse(notes));
    TempGenerations generations = new TempGenerations(work.resolve("store"));
    row(out, "whole index", () -> refresh(root, generations));
    rowOfLoad(out, generations.current().orElseThrow().resolve("neo4j"), work.resolve("load"));
    row(out, "nothing changed", () -> refresh(root, generations));
    append(notes.get(0), "\nOne more line.\n");
    row(out, "one note changed", () -> refresh(root, generations));
    append(notes.get(0), "\nA new name: [[Somebody Entirely New]].\n");
    row(out, "one note changed, a new name", () -> refresh(root, generations));
    Files.move(notes.get(notes.size() - 1), notes.get(notes.size() - 1).resolveSibling("Renamed.md"));
    row(out, "one note renamed", () -> refresh(root, generations));
    Path edited = notes.get(0);
    try (VaultGraph graph = VaultGraph.refresh(setup(root, generations))) {
      row(out, "graph open, one note changed", () -> refresh(graph, edited));
      for (int i = 0; i < WARMING; i++) {
        refresh(graph, edited);
      }
      row(out, "the same, later", () -> refresh(graph, edited));
    }
    out.println("\nEach ratio is to the bare read and parse; opening and closing the store is in the others. The bare load is by");
    out.println("transactions of Neo4j's own API, in a process that is warm from the index.");
  }

  private static double row(PrintStream out, String what, Supplier<Object> work) {
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    System.gc();
    long start = System.nanoTime();
    work.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    long peak = heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    out.printf(Locale.ROOT, "%-32s %8.2f %8.2f %7d MB%n", what, seconds, bare == 0 ? 1 : seconds / bare, peak);
    return seconds;
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
  }

  /** The graph in memory is gone before the next row is measured. */
  private static void rowOfLoad(PrintStream out, Path store, Path empty) {
    BareLoad graph = BareLoad.of(store);
    row(
        out,
        "bare load of the same graph",
        () -> {
          graph.into(empty);
          return empty;
        });
  }

  private static Object refresh(Path root, TempGenerations generations) {
    try (VaultGraph graph = VaultGraph.refresh(setup(root, generations))) {
      return graph.outcome();
    }
  }

  private static Object refresh(VaultGraph graph, Path edited) {
    append(edited, "\nAnd one more line.\n");
    return graph.refresh(Settings.DEFAULT, new byte[0], Progress.NONE);
  }

  private static VaultSetup setup(Path root, TempGenerations generations) {
    return new VaultSetup(Vault.at(root), Settings.DEFAULT, new byte[0], generations, EmbeddedGraphStore::open, Progress.NONE);
  }

  /** What any reader of Markdown has to do: read the file, load the front matter, parse the rest. */
  private static Object bareParse(List<Path> notes) {
    Parser parser = Parser.builder().build();
    Node last = parser.parse("");
    try {
      for (Path note : notes) {
        String text = new String(Files.readAllBytes(note), StandardCharsets.UTF_8);
        int end = text.startsWith("---\n") ? text.indexOf("\n---", 3) : -1;
        if (end > 0) {
          bareLoad(text.substring(4, end + 1));
        }
        last = parser.parse(end > 0 ? text.substring(end + 4) : text);
      }
      return last;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void bareLoad(String properties) {
    try {
      new Yaml(new SafeConstructor(new LoaderOptions())).load(properties);
    } catch (YAMLException e) {
      // A vault has broken front matter too; a bare reader passes over it.
    }
  }

  private static void append(Path note, String text) {
    try {
      Files.writeString(note, text, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }
        });
    return to;
  }
}
