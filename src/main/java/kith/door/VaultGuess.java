package kith.door;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which vault a command line is about, as far as can be told without understanding it. A wrong guess costs time and nothing else,
 * since an engine runs no command about another vault than its own.
 */
public final class VaultGuess {

  private static final String OPTION = "--vault";

  private VaultGuess() {}

  static Optional<Path> of(List<String> arguments, Map<String, String> environment, Path folder) {
    String named = named(arguments, environment.getOrDefault("KITH_VAULT", ""));
    return named.isEmpty() ? above(folder) : Optional.of(folder.resolve(named).normalize());
  }

  private static String named(List<String> arguments, String otherwise) {
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      String argument = arguments.get(i);
      if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        return arguments.get(i + 1);
      } else if (argument.startsWith(OPTION + "=")) {
        return argument.substring(OPTION.length() + 1);
      }
    }
    return otherwise;
  }

  /** The nearest folder, this or above, that looks like a vault. */
  public static Optional<Path> above(Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(".obsidian")) || Files.isRegularFile(folder.resolve("kith.yml"))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }
}
