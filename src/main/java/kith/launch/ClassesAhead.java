package kith.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Loads the classes that a start takes, in {@link StartOrder the order} in which it takes them, while the start itself does
 * something else: it finds them there, as loading them is a seventh of its time.
 */
final class ClassesAhead {

  /** The file with the order, if there is one. */
  private static final String ORDER = "kith.start.order";

  private ClassesAhead() {}

  /** Begins to, and lets the process end before it has done. */
  static void load() {
    String order = System.getProperty(ORDER, "");
    if (!order.isEmpty()) {
      Thread loading = new Thread(() -> load(Path.of(order)), "kith-classes");
      loading.setDaemon(true);
      loading.start();
    }
  }

  /** What can't be read or loaded here is when it is needed, or says then why not. */
  static void load(Path order) {
    try (BufferedReader lines = Files.newBufferedReader(order)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        load(line);
      }
    } catch (IOException e) {
      return;
    }
  }

  private static void load(String line) {
    boolean quiet = line.startsWith(StartOrder.QUIET);
    try {
      Class.forName(quiet ? line.substring(StartOrder.QUIET.length()) : line, quiet, ClassesAhead.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return;
    }
  }
}
