package kith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import kith.engine.Visitor;
import kith.graph.StoreUnavailable;
import kith.index.Changes;
import kith.note.Problem;

/**
 * The vault of an engine, for one command that was handed to it; all else isn't to be had there.
 *
 * @param place where the engine's store is
 * @param giveUp ends the engine, whose store has failed
 */
record LentVaults(Lender lender, StorePlace place, Visitor visitor, Runnable giveUp) implements Vaults {

  @Override
  public OpenVault open(Request request) {
    requireOwn(request);
    try {
      Borrowed vault = lender.lend(request, visitor::isHere);
      visitor.whenGone(vault.graph()::cancel);
      return vault;
    } catch (StoreUnavailable e) {
      giveUp.run();
      throw new NotHere();
    }
  }

  /** The same vault in another store, or asked for by somebody else there, isn't the engine's. */
  private void requireOwn(Request request) {
    StorePlace wanted = StorePlace.of(request);
    if (!wanted.equals(place) || !wanted.directory(request.root()).path().equals(place.directory(lender.root()).path())) {
      throw new NotHere();
    }
  }

  @Override
  public HeldOpen follow(Request request, Consumer<Changes> follower) {
    requireOwn(request);
    CountDownLatch gone = new CountDownLatch(1);
    visitor.stay();
    visitor.whenGone(gone::countDown);
    return new Following(lender.tell(follower), gone);
  }

  /** What a command follows as long as it is there. */
  private record Following(Runnable end, CountDownLatch gone) implements HeldOpen {

    @Override
    public List<Problem> problems() {
      return List.of();
    }

    @Override
    public void runUntilStopped() {
      try {
        gone.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void close() {
      end.run();
    }
  }

  @Override
  public ServedVault serve(Request request, Doors doors) {
    throw new NotHere();
  }

  @Override
  public List<Stored> stores(Map<String, String> env) {
    throw new NotHere();
  }

  @Override
  public void remove(Stored store, Map<String, String> env, String command) {
    throw new NotHere();
  }

  @Override
  public Path history(Map<String, String> env) {
    throw new NotHere();
  }
}
