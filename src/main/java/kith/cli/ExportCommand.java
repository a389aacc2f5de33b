package kith.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import kith.export.ExportFormat;
import kith.export.ExportFormat.Part;
import kith.export.NodeKind;
import kith.export.Subgraph;
import kith.export.SubgraphReader;
import kith.output.Format;
import kith.question.Subject;
import kith.question.understanding.Outcome.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kith export --format graphml -o vault.graphml} */
@Command(
    name = "export",
    header = "Write the graph, or a part of it, for other tools.",
    description = {
      "",
      "graphml and csv for Gephi and the like, json for programs, dot for Graphviz, mermaid to paste into a note,",
      "html to look at: one page that needs nothing else. The same graph gives the same bytes.",
      ""
    },
    footer = {
      "",
      "In dot, mermaid and html there is one line between two nodes: for the relationship that says most. A property whose name a",
      "column of graphml or csv has already gets a _ after its name.",
      "",
      "Examples:",
      "  kith export --format graphml -o vault.graphml",
      "  kith export --format csv --only people,organisations -o tables",
      "  kith export --format mermaid --around \"Jason Vallery\" --limit 20",
      "  kith export --format dot --around CoreWeave --hops 2 | dot -Tsvg > coreweave.svg",
      "  kith export --format html -o vault.html",
      "",
      "JSON: {\"nodes\":[{\"id\",\"kind\",\"label\",\"properties\":{…}}],\"relationships\":[{\"from\",\"to\",\"type\",\"directed\",",
      "\"properties\":{…}}]}; from and to are ids of nodes. CSV: nodes.csv with Id, Label and Kind, relationships.csv with",
      "Source, Target, Type and Label, then the properties. Unknown or ambiguous names as in 'kith ask'."
    })
final class ExportCommand implements Callable<Integer> {

  private final Surroundings around;

  @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "${COMPLETION-CANDIDATES}.")
  private ExportFormat format = ExportFormat.JSON;

  @Option(names = "--only", paramLabel = "KIND", split = ",",
      description = "What is exported, of ${COMPLETION-CANDIDATES}; if not said, people, organisations, topics and meetings.")
  private Set<NodeKind> only = EnumSet.of(NodeKind.PEOPLE, NodeKind.ORGANISATIONS, NodeKind.TOPICS, NodeKind.MEETINGS);

  @Option(names = "--around", paramLabel = "NAME", description = "Only what is near this name, alias, note's title or path.")
  private @Nullable String centre;

  @Option(names = "--hops", paramLabel = "N", description = "How near: so many relationships away; 1 if not said.")
  private int hops = 1;

  @Option(names = "--limit", paramLabel = "N",
      description = "At most so many nodes, the most connected; if not said, 60 for mermaid, 300 for html, else all.")
  private @Nullable Integer limit;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to; for csv a folder, which is made. Else to stdout.")
  private @Nullable Path output;

  @Mixin private VaultOptions vault = new VaultOptions();

  ExportCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    if (hops < 0 || limit != null && limit < 1) {
      throw new UsageProblem("--hops is 0 or more, --limit 1 or more.");
    }
    Optional<Path> target = Optional.ofNullable(output).map(around.folder()::resolve);
    if (target.isEmpty() && format.parts().size() > 1) {
      throw new UsageProblem("These are several files: say -o FOLDER.");
    }
    try (OpenVault open = vault.open(around)) {
      Optional<Subject> subject = Optional.ofNullable(centre).map(name -> Subject.find(open.graph(), open.names(), name, around.today()));
      Optional<Refusal> refusal = subject.flatMap(Subject::refusal);
      if (refusal.isPresent()) {
        return Refusals.tell(centre, refusal.get(), format == ExportFormat.JSON ? Format.JSON : Format.TABLE, around).code();
      }
      export(subject.flatMap(Subject::known)
          .map(known -> SubgraphReader.around(open.graph(), only, known.id(), hops))
          .orElseGet(() -> SubgraphReader.all(open.graph(), only)), target);
    }
    return ExitCode.DONE.code();
  }

  private void export(Subgraph graph, Optional<Path> target) {
    Subgraph shown = limit == null ? format.shown(graph) : format.shown(graph, limit);
    target.ifPresentOrElse(
        place -> write(shown, place),
        () -> format.parts().forEach(part -> part.content().accept(shown, around.out())));
    around.out().flush();
    int leftOut = graph.nodes().size() - shown.nodes().size();
    if (leftOut > 0) {
      around.err().println("The " + shown.nodes().size() + " most connected nodes, without " + leftOut
          + " others: --limit, --only and --around choose differently.");
    }
  }

  private void write(Subgraph graph, Path place) {
    List<Part> parts = format.parts();
    try {
      if (parts.size() > 1) {
        Files.createDirectories(place);
      }
      for (Part part : parts) {
        write(part, graph, Files.isDirectory(place) ? place.resolve(part.name()) : place);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Can't write to " + place + ": " + e.getMessage(), e);
    }
  }

  /** A note is never written over. */
  private static void write(Part part, Subgraph graph, Path file) throws IOException {
    if (file.toString().endsWith(".md") && Files.exists(file)) {
      throw new UsageProblem(file + " is there already, and may be a note: choose another name.");
    }
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      part.content().accept(graph, out);
      if (out.checkError()) {
        throw new IOException("the disk may be full");
      }
    }
  }
}
