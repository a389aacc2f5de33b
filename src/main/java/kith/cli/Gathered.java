package kith.cli;

import java.time.LocalDate;
import java.util.Optional;
import kith.graph.Stamp;
import kith.question.Continuations;
import kith.question.catalogue.Catalogue;
import kith.question.names.Names;
import kith.question.understanding.Understanding;
import kith.related.Ranking;

/** What is gathered from a graph once for all who ask, until it changes; may be asked by several threads. */
final class Gathered {

  private final OpenVault vault;
  private final Optional<Stamp> stamp;
  private final Names names;
  private Optional<Understood> understood = Optional.empty();
  private Optional<Ranking> ranking = Optional.empty();
  private Optional<Continuations> continuations = Optional.empty();

  /** What was asked last, and how: the next one mostly asks the same questions on the same day. */
  private record Understood(Catalogue catalogue, LocalDate today, Understanding understanding) {

    boolean fits(Catalogue questions, LocalDate day) {
      return today.equals(day) && catalogue.equals(questions);
    }
  }

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

  /** Made anew for other questions, and on another day. */
  synchronized Understanding understanding(Catalogue catalogue, LocalDate today) {
    understood = understood.filter(last -> last.fits(catalogue, today))
        .or(() -> Optional.of(new Understood(catalogue, today, new Understanding(catalogue, names, today))));
    return understood.orElseThrow().understanding();
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
