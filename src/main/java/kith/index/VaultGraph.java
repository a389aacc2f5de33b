package kith.index;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kith.config.Settings;
import kith.graph.GraphStore;
import kith.graph.Stamp;
import kith.graph.StoreUnavailable;
import kith.index.Update.Planned;
import kith.knowledge.Claims;
import kith.knowledge.Finding;
import kith.knowledge.Findings;
import kith.knowledge.Knowledge;
import kith.note.Problem;
import org.h2.mvstore.MVStoreException;

/**
 * A vault's graph, opened and true: the store together with the ledger that knows which notes it was made from.
 *
 * <p>Both lie in one directory, and a whole new state is made in another one that then takes its place; a smaller change is one
 * transaction. So whenever a run is interrupted, the next one finds a whole state, old or new. It may be used from several threads.
 */
public final class VaultGraph implements AutoCloseable {

  private final GraphStore store;
  private final Ledger ledger;
  private VaultSetup setup;
  private volatile Outcome outcome;

  private VaultGraph(VaultSetup setup, GraphStore store, Ledger ledger, Outcome outcome) {
    this.setup = setup;
    this.store = store;
    this.ledger = ledger;
    this.outcome = outcome;
  }

  /**
   * What bringing the graph up to date came to.
   *
   * @param rebuilt whether the graph was made from nothing
   * @param problems in what was read
   */
  public record Outcome(Changes changes, boolean rebuilt, List<Problem> problems) {

    public Outcome {
      problems = problems.stream().sorted().toList();
    }
  }

  /** Opens the graph and brings it up to date with the vault. */
  public static VaultGraph refresh(VaultSetup setup) {
    return existing(setup, true).orElseGet(() -> rebuild(setup));
  }

  /** Opens the graph as it was left; one that was never made, or makes no sense any more, is made first. */
  public static VaultGraph asItIs(VaultSetup setup) {
    return existing(setup, false).orElseGet(() -> rebuild(setup));
  }

  /** Makes the graph anew, from the notes alone. */
  public static VaultGraph rebuild(VaultSetup setup) {
    Path generation = setup.generations().next();
    try {
      return rebuild(setup, generation);
    } catch (MVStoreException e) {
      String reason = Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElse(e.getMessage());
      throw StoreUnavailable.outOfReach("The ledger of the notes in " + generation + " can't be written: " + reason, e);
    }
  }

  private static VaultGraph rebuild(VaultSetup setup, Path generation) {
    Supplier<GraphStore> store = setup.opening(store(generation));
    Ledger ledger = Ledger.open(ledger(generation));
    CompletableFuture<GraphStore> opening = CompletableFuture.supplyAsync(store);
    try {
      Update update = setup.update(ledger);
      Planned planned = update.plan(setup.survey(ledger), setup.fingerprint(), setup.root());
      GraphStore opened = join(opening);
      setup.progress().begin("Writing the graph", 0);
      ledger.writeBeside(() -> opened.replace(planned.change()));
      Stamp stamp = planned.change().stamp();
      ledger.commit(stamp.commit(), stamp.fingerprint(), planned.surveyed());
      setup.generations().adopt(generation);
      setup.progress().end();
      return new VaultGraph(setup, opened, ledger, new Outcome(planned.changes(), true, update.problems()));
    } catch (RuntimeException e) {
      // The half-made store stays open: on a full disk Neo4j would try for ever to write what it has left.
      ledger.close();
      throw e;
    }
  }

  private static Optional<VaultGraph> existing(VaultSetup setup, boolean refresh) {
    return setup.generations().current().flatMap(generation -> {
      try {
        return existing(generation, setup, refresh);
      } catch (MVStoreException e) {
        setup.progress().say("The ledger of the notes is damaged; making the graph anew.");
        return Optional.empty();
      } catch (StoreUnavailable e) {
        if (!e.isDamaged()) {
          throw e;
        }
        setup.progress().say("The store is damaged; making the graph anew.");
        return Optional.empty();
      }
    });
  }

  /** Looks at the ledger and the notes while the store opens, which takes longer. */
  private static Optional<VaultGraph> existing(Path generation, VaultSetup setup, boolean refresh) {
    Supplier<GraphStore> opening = setup.opening(store(generation));
    CompletableFuture<Look> looking = CompletableFuture.supplyAsync(() -> Look.at(ledger(generation), setup, refresh));
    GraphStore store = closingOnFailure(() -> join(looking).close(), opening);
    Look look = closingOnFailure(store::close, () -> join(looking));
    Optional<String> anew = look.whyAnew(store.stamp().map(Stamp::commit));
    if (anew.isPresent()) {
      look.close();
      store.close();
      setup.progress().say(anew.get() + "; making the graph anew.");
      return Optional.empty();
    }
    closingOnFailure(look::close, () -> closingOnFailure(store::close, () -> {
      look.planned().ifPresent(change -> write(change, store, look.ledger()));
      return look;
    }));
    return Optional.of(new VaultGraph(setup, store, look.ledger(), new Outcome(look.changes(), false, look.problems())));
  }

  private static void write(Planned planned, GraphStore store, Ledger ledger) {
    Stamp stamp = planned.change().stamp();
    String commit = stamp.commit();
    if (planned.changesGraph() || !ledger.fingerprint().equals(Optional.of(stamp.fingerprint()))) {
      store.write(planned.change());
    } else {
      commit = ledger.commit().orElseThrow();
    }
    ledger.commit(commit, stamp.fingerprint(), planned.surveyed());
  }

  /**
   * Brings the open graph up to date once more, with the notes and the settings as they are now. The store stays the same one
   * and can be asked meanwhile: it shows the old graph until it shows the new one.
   *
   * @param settingsFile the bytes that say so; where they differ from last time's, every note is read again
   * @param progress told of work that takes long
   * @throws StoreUnavailable when the graph can't be written; the vault must be opened anew then
   */
  public synchronized Outcome refresh(Settings settings, byte[] settingsFile, Progress progress) {
    if (!store.stamp().map(Stamp::commit).equals(ledger.commit())) {
      throw StoreUnavailable.outOfReach("An earlier update of the graph was interrupted: open the vault anew.", new IllegalStateException());
    }
    try {
      boolean otherSettings = !Arrays.equals(settingsFile, setup.settingsFile());
      VaultSetup now = setup.with(settings, settingsFile, progress);
      if (otherSettings) {
        progress.say("The settings have changed; reading all notes anew.");
      }
      Survey survey = otherSettings ? now.survey(ledger).rereading() : now.survey(ledger);
      outcome = survey.nothingChanged() && !otherSettings ? unchanged() : refresh(survey, now);
      setup = now;
      return outcome;
    } catch (RuntimeException e) {
      ledger.rollback();
      throw e;
    }
  }

  /** What there is to say where nothing has changed. */
  public synchronized Outcome unchanged() {
    return new Outcome(Changes.none(ledger.noteCount()), false, List.of());
  }

  /** The notes as the graph knows them now. */
  public synchronized Mark mark() {
    return new Mark(ledger.files());
  }

  /** What has changed in the notes that the graph knows. */
  public synchronized Changes since(Mark mark) {
    return mark.since(ledger.files());
  }

  /** Whether the graph is what the notes and the settings say now. */
  public synchronized boolean isUpToDate(byte[] settingsFile) {
    return Arrays.equals(settingsFile, setup.settingsFile()) && setup.survey(ledger).nothingChanged();
  }

  private Outcome refresh(Survey survey, VaultSetup now) {
    Update update = now.update(ledger);
    Planned planned = update.plan(survey, now.fingerprint(), now.root());
    write(planned, store, ledger);
    return new Outcome(planned.changes(), false, update.problems());
  }

  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static <T> T closingOnFailure(Runnable close, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      close.run();
      throw e;
    }
  }

  private static Path ledger(Path generation) {
    return generation.resolve("ledger.mv");
  }

  private static Path store(Path generation) {
    return generation.resolve("neo4j");
  }

  public GraphStore store() {
    return store;
  }

  public Outcome outcome() {
    return outcome;
  }

  /** The searchable text of the note at a path, as it was when it was last read; empty where there is no such note. */
  public synchronized String prose(String path) {
    return ledger.prose(path).text();
  }

  /**
   * The files from which the graph was made, for commands that change them.
   *
   * @param wanted whether to go on reading and changing them
   */
  public synchronized NoteFiles files(BooleanSupplier wanted) {
    return new NoteFiles(setup, new TreeMap<>(ledger.files()), this::claims, wanted);
  }

  private synchronized SortedMap<String, Claims> claims() {
    return new TreeMap<>(ledger.claims());
  }

  /** What a person may want to mend in the notes, as they were when the graph was last brought up to date. */
  public synchronized List<Finding> findings() {
    return findings(ledger, setup.settings());
  }

  /**
   * What a person may want to mend in the notes. The store, which is slow to open, is opened only when notes have changed.
   *
   * @param refresh whether to look at the notes first
   */
  public static List<Finding> findings(VaultSetup setup, boolean refresh) {
    Optional<List<Finding>> known = setup.generations().current().flatMap(generation -> known(generation, setup, refresh));
    return known.orElseGet(() -> {
      try (VaultGraph vault = refresh ? refresh(setup) : asItIs(setup)) {
        return vault.findings();
      }
    });
  }

  private static Optional<List<Finding>> known(Path generation, VaultSetup setup, boolean refresh) {
    try (Ledger ledger = Ledger.open(ledger(generation))) {
      boolean sameRules = ledger.fingerprint().equals(Optional.of(setup.fingerprint()));
      boolean same = sameRules && (!refresh || setup.survey(ledger).nothingChanged());
      return same ? Optional.of(findings(ledger, setup.settings())) : Optional.empty();
    } catch (MVStoreException e) {
      return Optional.empty(); // Opening the graph says what is wrong, and mends it.
    }
  }

  private static List<Finding> findings(Ledger ledger, Settings settings) {
    return ledger.findings().orElseGet(() -> {
      List<Finding> found = Findings.in(Knowledge.of(ledger.claims(), ledger.files().keySet(), settings));
      ledger.keepFindings(found);
      return found;
    });
  }

  @Override
  public synchronized void close() {
    ledger.close();
    store.close();
  }
}
