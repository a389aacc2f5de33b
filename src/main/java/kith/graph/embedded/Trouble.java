package kith.graph.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kith.graph.StoreUnavailable;
import org.neo4j.exceptions.UnderlyingStorageException;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.io.pagecache.CursorException;

/** Says what an exception of Neo4j's means for a store: taken, out of reach or damaged. */
final class Trouble {

  private static final List<Class<? extends Throwable>> DAMAGE =
      List.of(NotFoundException.class, UnderlyingStorageException.class, CursorException.class, IOException.class);

  private Trouble() {}

  /** Why a store can't be opened. Whatever isn't known to be something else is damage: a rebuild is always safe. */
  static StoreUnavailable opening(Path directory, Throwable failure) {
    if (causes(failure).anyMatch(FileLockException.class::isInstance)) {
      return StoreUnavailable.outOfReach("Another process has the store in " + directory + ": wait until it ends.", failure);
    }
    return isRefusedBySystem(failure) ? outOfReach(directory, failure) : damaged(directory, failure);
  }

  static StoreUnavailable damaged(Path directory, Throwable failure) {
    return StoreUnavailable.damaged("The store in " + directory + " is damaged: " + root(failure).getMessage(), failure);
  }

  /** What a failure of a running store comes to; empty for one that isn't the store's. */
  static Optional<StoreUnavailable> running(Path directory, Throwable failure) {
    if (isRefusedBySystem(failure)) {
      return Optional.of(outOfReach(directory, failure));
    }
    return isDamage(failure) ? Optional.of(damaged(directory, failure)) : Optional.empty();
  }

  /** Whether a failure of a running store comes from its files. */
  static boolean isDamage(Throwable failure) {
    return causes(failure).anyMatch(cause -> DAMAGE.stream().anyMatch(type -> type.isInstance(cause)));
  }

  private static StoreUnavailable outOfReach(Path directory, Throwable failure) {
    return StoreUnavailable.outOfReach("The store in " + directory + " can't be used: " + root(failure).getMessage(), failure);
  }

  private static boolean isRefusedBySystem(Throwable failure) {
    return causes(failure).anyMatch(Trouble::saysSystem);
  }

  private static boolean saysSystem(Throwable cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return cause instanceof AccessDeniedException
        || cause instanceof OutOfMemoryError
        || message.contains("no space left")
        || message.contains("permission denied")
        || message.contains("read-only file system")
        || message.contains("too many open files");
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  private static Throwable root(Throwable failure) {
    return causes(failure).reduce(failure, (outer, inner) -> inner);
  }
}
