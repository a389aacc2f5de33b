package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A {@code kith browse} or {@code kith serve} that runs until it is told to end. */
public final class Served {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private final Thread thread;

  private Served(Path vault, Path home, List<String> command) {
    Surroundings around =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]), new PrintWriter(out, true), new PrintWriter(err, true),
            Map.of("KITH_HOME", home.toString()), vault, new Screen(false, false, false, 100), new LiveVaults());
    String[] args = Stream.concat(command.stream(), Stream.of("--vault", vault.toString())).toArray(String[]::new);
    thread = new Thread(() -> code.complete(Kith.run(args, around)), "served");
  }

  /** Starts a command, and waits until it is ready. */
  public static Served start(Path vault, Path home, String... command) throws InterruptedException {
    Served served = new Served(vault, home, List.of(command));
    served.thread.start();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!served.err().contains("Ready.")) {
      assertThat(served.code.isDone() || System.nanoTime() > end).as(served.err()).isFalse();
      Thread.sleep(100);
    }
    return served;
  }

  /** What it said of something: {@code Password}. */
  public String said(String what) {
    Matcher line = Pattern.compile("(?m)^" + what + " +(\\S+)$").matcher(out.toString());
    assertThat(line.find()).as(out.toString()).isTrue();
    return line.group(1);
  }

  String err() {
    return err.toString();
  }

  /** Ends it as an interrupt does, and gives its exit code. */
  public int end() {
    thread.interrupt();
    return code.orTimeout(PATIENCE.toMinutes(), TimeUnit.MINUTES).join();
  }
}
