package kith.engine;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kith.door.DoorPlace;

/**
 * A Kith that holds a vault's graph open for long, and runs the commands that are handed to it.
 *
 * <p>One that only makes commands quick leaves when nobody has come for long, and makes way for who needs the store.
 */
public final class Engine implements AutoCloseable {

  private static final Duration LAST_COMMANDS = Duration.ofSeconds(5);

  private final Role role;
  private final Runnable closing;
  private final Visitors visitors = new Visitors();
  private final Life life;
  private final ExecutorService threads = Executors.newCachedThreadPool(Engine::thread);
  private final AtomicBoolean closes = new AtomicBoolean();
  private final Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private Optional<Door> door = Optional.empty();

  /** @param closing closes the graph, when the last command has ended */
  public Engine(Role role, Runnable closing) {
    this.role = role;
    this.closing = closing;
    this.life = new Life(role.idle(), visitors);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "kith-engine");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Has commands handed over from now on; not where another engine has them.
   *
   * @return whether it has them
   * @throws IOException when there can't be such a place, and why
   */
  public boolean open(DoorPlace place, CommandRunner runner) throws IOException {
    door = Door.open(place);
    Session sessions = new Session(this, runner, visitors, threads);
    door.ifPresent(opened -> threads.execute(() -> opened.accept(wire -> threads.execute(() -> sessions.hold(wire)))));
    return door.isPresent();
  }

  /** Lets {@link #runUntilStopped} return; from any thread, more than once. */
  public void stop() {
    life.stop();
  }

  /**
   * Waits until somebody stops the engine, or it has been idle for too long, or the process is told to end, as by Ctrl-C; then
   * the graph is closed.
   */
  public void runUntilStopped() {
    life.live(this::close);
  }

  /** How it is, for who asks. */
  Map<String, String> status() {
    Map<String, String> status = new LinkedHashMap<>();
    status.put("command", role.command());
    status.put("process", String.valueOf(ProcessHandle.current().pid()));
    status.put("vault", role.vault().toString());
    status.put("store", role.store().toString());
    status.put("page", role.page());
    status.put("since", since.toString());
    status.put("commands", String.valueOf(visitors.served()));
    status.put("running", String.valueOf(visitors.count()));
    status.put("leaving", String.valueOf(life.isOver()));
    return status;
  }

  /** Leaves, if the store in a directory is the engine's, and it isn't one that somebody looks at. */
  void makeWay(String store) {
    if (role.isBackground() && role.store().toString().equals(store)) {
      life.end();
    }
  }

  /** Leaves where it may, and gives the line that tells of it. */
  String yieldToAnotherBuild() {
    if (!role.isBackground()) {
      return role.holder() + " is of another build of Kith: end it, or wait until it ends.";
    }
    life.end();
    return "The engine was of another build of Kith, and has ended.";
  }

  @Override
  public void close() {
    if (!closes.compareAndSet(false, true)) {
      return;
    }
    stop();
    try {
      closeDoor();
      visitors.awaitLast(LAST_COMMANDS);
      visitors.dismissAll();
      closing.run();
    } finally {
      life.closed();
      awaitLastWords();
    }
  }

  private void closeDoor() {
    try {
      if (door.isPresent()) {
        door.get().close();
      }
    } catch (IOException e) {
      // What is left of it is swept away by who holds the store next.
    }
  }

  /** Those who wait for the end are told of it before the process ends. */
  private void awaitLastWords() {
    threads.shutdown();
    try {
      threads.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
