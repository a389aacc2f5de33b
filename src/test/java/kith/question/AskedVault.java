package kith.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kith.config.Settings;
import kith.config.SettingsReader;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.index.Generations;
import kith.index.Progress;
import kith.index.VaultGraph;
import kith.index.VaultSetup;
import kith.question.catalogue.Catalogue;
import kith.question.names.Directory;
import kith.question.names.Names;
import kith.question.understanding.Outcome;
import kith.question.understanding.Outcome.Understood;
import kith.question.understanding.Understanding;
import kith.vault.Vault;

/** The graph of a vault, made for a test, and an understanding of questions about it. */
final class AskedVault implements AutoCloseable {

  private final VaultGraph graph;
  private final Understanding understanding;

  private AskedVault(VaultGraph graph, Understanding understanding) {
    this.graph = graph;
    this.understanding = understanding;
  }

  /** Indexes the vault of some questions into a folder; one that was used before is brought up to date. */
  static AskedVault open(AskedQuestions questions, Path folder) throws IOException {
    Path file = questions.vault().resolve("kith.yml");
    byte[] written = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    Settings settings = written.length == 0 ? Settings.DEFAULT : SettingsReader.read("kith.yml", written);
    VaultGraph graph = VaultGraph.refresh(new VaultSetup(Vault.at(questions.vault()), settings, written,
        new OneGeneration(folder), EmbeddedGraphStore::open, Progress.NONE));
    Names names = Directory.names(graph.store(), settings.me().map(Settings.Owner::name));
    return new AskedVault(graph, new Understanding(Catalogue.builtIn(), names, questions.today()));
  }

  Outcome understand(String sentence) {
    return understanding.understand(sentence);
  }

  /** The first column, as people read it. */
  List<String> answer(Understood understood) {
    return Answer.from(graph.store(), understood).rows().rows().stream().map(row -> AskedQuestions.shown(row.get(0))).toList();
  }

  @Override
  public void close() {
    graph.close();
  }

  private record OneGeneration(Path folder) implements Generations {
    @Override
    public Optional<Path> current() {
      return Optional.of(folder).filter(directory -> directory.resolve("neo4j").toFile().exists() || directory.toFile().list().length > 0);
    }

    @Override
    public Path next() {
      return folder;
    }

    @Override
    public void adopt(Path generation) {}
  }
}
