package kith.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kith.index.Update.Planned;
import kith.note.Problem;

/**
 * The ledger of an existing graph, held against the vault as it is now.
 *
 * @param outdated whether it was made by other rules than today's
 * @param planned what has to change, unless nothing has
 * @param problems in the notes that were read
 */
record Look(Ledger ledger, boolean outdated, Optional<Planned> planned, List<Problem> problems) implements AutoCloseable {

  /** Opens a ledger and, if the graph is to be refreshed, plans the change; the ledger is open afterwards. */
  static Look at(Path file, VaultSetup setup, boolean refresh) {
    Ledger ledger = Ledger.open(file);
    try {
      if (!refresh) {
        return new Look(ledger, false, Optional.empty(), List.of());
      }
      if (!ledger.fingerprint().equals(Optional.of(setup.fingerprint()))) {
        return new Look(ledger, true, Optional.empty(), List.of());
      }
      Survey survey = setup.survey(ledger);
      Update update = setup.update(ledger);
      Optional<Planned> planned =
          survey.nothingChanged() ? Optional.empty() : Optional.of(update.plan(survey, setup.fingerprint(), setup.root()));
      return new Look(ledger, false, planned, update.problems());
    } catch (RuntimeException e) {
      ledger.close();
      throw e;
    }
  }

  /** Why the graph can't be changed into what it should be, if it can't. */
  Optional<String> whyAnew(Optional<String> graphsCommit) {
    if (outdated) {
      return Optional.of("The settings or Kith itself have changed");
    }
    if (!graphsCommit.equals(ledger.commit())) {
      return Optional.of("An earlier run was interrupted, or another Kith has written the graph");
    }
    return planned.filter(Planned::isMostOfTheVault).map(change -> "Much has changed");
  }

  Changes changes() {
    return planned.map(Planned::changes).orElseGet(() -> Changes.none(ledger.noteCount()));
  }

  @Override
  public void close() {
    ledger.close();
  }
}
