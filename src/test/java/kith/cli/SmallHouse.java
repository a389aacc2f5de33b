package kith.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kith.config.Settings;
import kith.config.Settings.Owner;
import kith.config.Words;
import kith.graph.GraphStore;
import kith.index.Changes;
import kith.index.NoteChange;
import kith.index.NoteChange.What;
import kith.index.NoteFiles;
import kith.knowledge.Finding;
import kith.note.Problem;

/** Opens a small graph, whatever the vault, with problems and findings as a test wants them. */
final class SmallHouse implements Vaults {

  final List<Problem> problems = new ArrayList<>();
  final List<Finding> findings = new ArrayList<>();
  private final Path history;
  private final Supplier<GraphStore> graph;

  SmallHouse(Path history, Supplier<GraphStore> graph) {
    this.history = history;
    this.graph = graph;
  }

  @Override
  public OpenVault open(Request request) {
    return new SmallVault(request.root(), graph.get(), List.copyOf(problems), List.copyOf(findings));
  }

  @Override
  public ServedVault serve(Request request, Doors doors) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Stored> stores(Map<String, String> env) {
    return List.of();
  }

  @Override
  public Path history(Map<String, String> env) {
    return history;
  }

  @Override
  public void remove(Stored stored, Map<String, String> env, String command) {
    throw new UnsupportedOperationException();
  }

  private record SmallVault(Path root, GraphStore graph, List<Problem> problems, List<Finding> findings) implements OpenVault {

    @Override
    public Settings settings() {
      Owner owner = new Owner("Max Holt", List.of(), Optional.empty());
      return new Settings(
          Optional.of(owner), Map.of(), Map.of(), Words.DEFAULT, List.of(), Optional.of("own"), false, Optional.empty(),
          Settings.Engine.DEFAULT);
    }

    @Override
    public OpenVault refreshed() {
      return this;
    }

    @Override
    public Changes changes() {
      return new Changes(5, List.of(change(What.ADDED, "a.md"), change(What.ADDED, "b.md"), change(What.RENAMED, "c.md")));
    }

    private static NoteChange change(What what, String path) {
      return new NoteChange(what, path, Optional.empty());
    }

    @Override
    public String prose(String path) {
      return "";
    }

    @Override
    public NoteFiles files() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }
}
