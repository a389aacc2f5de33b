package kith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.cli.Vaults.Refresh;
import kith.cli.Vaults.Request;
import kith.graph.Stamp;
import kith.index.Changes;
import kith.index.Mark;
import kith.index.NoteChange;
import kith.index.Progress;
import kith.index.VaultGraph.Outcome;
import kith.note.Problem;
import kith.question.Names;

/**
 * A vault that an engine holds, lent to many commands at once. They ask side by side; who brings the graph up to date is alone
 * with it.
 *
 * <p>What was changed for nobody in particular is told to the next command, which would have found it by itself.
 */
final class Lender implements AutoCloseable {

  private final ReentrantReadWriteLock turns = new ReentrantReadWriteLock(true);
  private final Function<Request, LiveVault> opening;
  private final List<Consumer<Changes>> followers = new CopyOnWriteArrayList<>();
  private LiveVault vault;
  private Names names;
  private Optional<Stamp> named;
  private Mark told;
  private List<Problem> unsaid = List.of();
  private boolean closed;

  /** @param opening opens the same vault once more, when it has been closed */
  Lender(LiveVault vault, Function<Request, LiveVault> opening) {
    this.vault = vault;
    this.opening = opening;
    this.names = vault.names();
    this.named = vault.graph().stamp();
    this.told = vault.vault().mark();
  }

  /** The vault for one command, which gives it back in the same thread by closing it. */
  Borrowed lend(Request request) {
    turns.readLock().lock();
    try {
      if (request.refresh() == Refresh.NONE) {
        return lent(vault.vault().unchanged());
      } else if (request.refresh() == Refresh.CHANGES && vault.isUpToDate()) {
        return lent(untold());
      }
    } catch (RuntimeException e) {
      turns.readLock().unlock();
      throw e;
    }
    turns.readLock().unlock();
    return changed(request);
  }

  private Borrowed changed(Request request) {
    turns.writeLock().lock();
    try {
      boolean rebuilds = request.refresh() == Refresh.REBUILD;
      Outcome outcome = rebuilds ? rebuild(request) : refresh(request.progress());
      turns.readLock().lock();
      return lent(rebuilds ? outcome : untold());
    } finally {
      turns.writeLock().unlock();
    }
  }

  private Borrowed lent(Outcome outcome) {
    return new Borrowed(vault.with(outcome), vault.graph().another(), names, turns.readLock()::unlock);
  }

  private Outcome rebuild(Request request) {
    vault.vault().close();
    vault = opening.apply(request);
    told = vault.vault().mark();
    unsaid = List.of();
    readNames();
    return vault.outcome();
  }

  private Outcome refresh(Progress progress) {
    vault = vault.refreshed(progress);
    Outcome outcome = vault.outcome();
    Set<String> read = outcome.changes().each().stream().map(NoteChange::path).collect(Collectors.toSet());
    List<Problem> problems = new ArrayList<>(outcome.problems());
    unsaid.stream().filter(problem -> !read.contains(problem.path())).forEach(problems::add);
    unsaid = problems;
    readNames();
    followers.forEach(follower -> follower.accept(outcome.changes()));
    return outcome;
  }

  private void readNames() {
    Optional<Stamp> now = vault.graph().stamp();
    if (!now.equals(named)) {
      names = vault.names();
      named = now;
    }
  }

  /** What has changed since the last command. */
  private synchronized Outcome untold() {
    Outcome outcome = new Outcome(vault.vault().since(told), false, unsaid);
    told = vault.vault().mark();
    unsaid = List.of();
    return outcome;
  }

  /** Brings the graph up to date where the notes have changed. */
  void follow() {
    if (!isUpToDate()) {
      turns.writeLock().lock();
      try {
        if (!closed) {
          refresh(Progress.NONE);
        }
      } finally {
        turns.writeLock().unlock();
      }
    }
  }

  private boolean isUpToDate() {
    turns.readLock().lock();
    try {
      return closed || vault.isUpToDate();
    } finally {
      turns.readLock().unlock();
    }
  }

  /** Tells a follower of every change from now on, until the result is run. */
  Runnable tell(Consumer<Changes> follower) {
    followers.add(follower);
    return () -> followers.remove(follower);
  }

  /** Waits until all have given the vault back, and closes it. */
  @Override
  public void close() {
    turns.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        vault.close();
      }
    } finally {
      turns.writeLock().unlock();
    }
  }
}
