package kith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Times whole processes. */
final class Timing {

  private Timing() {}

  /** The wall time of a process that has to succeed; its stores lie in {@code work}. */
  static double seconds(List<String> command, Path work) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("KITH_HOME", work.resolve("home").toString());
    Path printed = work.resolve("printed");
    long start = System.nanoTime();
    int exit = builder.redirectErrorStream(true).redirectOutput(printed.toFile()).start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (exit != 0) {
      throw new IllegalStateException(command + " ended with " + exit + ": " + Files.readString(printed));
    }
    return seconds;
  }
}
