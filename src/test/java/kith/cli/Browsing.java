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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A {@code kith browse} that runs until it is told to end. */
final class Browsing {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private final Thread thread;

  private Browsing(Path vault, Path home, List<String> more) {
    Surroundings around =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]), new PrintWriter(out, true), new PrintWriter(err, true),
            Map.of("KITH_HOME", home.toString()), vault, new Screen(false, false, false, 100), new LiveVaults());
    String[] args = Stream.concat(Stream.of("browse", "--no-open", "--vault", vault.toString()), more.stream()).toArray(String[]::new);
    thread = new Thread(() -> code.complete(Kith.run(args, around)), "browsing");
  }

  static Browsing start(Path vault, Path home, String... more) throws InterruptedException {
    Browsing browsing = new Browsing(vault, home, List.of(more));
    browsing.thread.start();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!browsing.err().contains("Ready.")) {
      assertThat(browsing.code.isDone() || System.nanoTime() > end).as(browsing.err()).isFalse();
      Thread.sleep(100);
    }
    return browsing;
  }

  /** What it said of something: {@code Password}. */
  String said(String what) {
    Matcher line = Pattern.compile("(?m)^" + what + " +(\\S+)$").matcher(out.toString());
    assertThat(line.find()).as(out.toString()).isTrue();
    return line.group(1);
  }

  String err() {
    return err.toString();
  }

  /** Ends it as an interrupt does, and gives its exit code. */
  int end() throws Exception {
    thread.interrupt();
    thread.join(PATIENCE.toMillis());
    return code.getNow(-1);
  }
}
