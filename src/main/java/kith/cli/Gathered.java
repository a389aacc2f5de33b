package kith.cli;

import java.util.Optional;
import kith.graph.Stamp;
import kith.question.Continuations;
import kith.question.catalogue.Catalogue;
import kith.question.names.Names;
import kith.related.Ranking;

/** What is gathered from a graph once for all who ask, until it changes; may be asked by several threads. */
final class Gathered {

  private final OpenVault vault;
  private final Optional<Stamp> stamp;
  private final Names names;
  private Optional<Ranking> ranking = Optional.empty();
  private Optional<Continuations> continuations = Optional.empty();

  Gathered(OpenVault vault) {
    this.vault = vault;
    this.stamp = vault.graph().stamp();
    this.names = vault.names();
  }

  /** The same, unless the graph has changed. */
  Gathered now(OpenVault same) {
    return same.graph().stamp().equals(stamp) ? this : new Gathered(same);
  }

  Names names() {
    return names;
  }

  /** Made when it is first wanted. */
  synchronized Ranking ranking() {
    ranking = ranking.or(() -> Optional.of(vault.ranking()));
    return ranking.orElseThrow();
  }

  /** The same; a new question of one's own is among them when the graph has changed, too. */
  synchronized Continuations continuations(Catalogue catalogue) {
    continuations = continuations.or(() -> Optional.of(vault.continuations(catalogue)));
    return continuations.orElseThrow();
  }
}
