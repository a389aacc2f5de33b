package kith.door;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which vault a command line is about, and which store of it, as far as can be told without understanding it. A wrong guess costs
 * time and nothing else, since an engine runs no command about another vault or store than its own.
 *
 * @param store as {@link #store} gives it; empty where the command line names none
 */
public record VaultGuess(Path vault, String store) {

  private static final String VAULT = "--vault";
  private static final String STORE = "--store";

  static Optional<VaultGuess> of(List<String> arguments, Map<String, String> environment, Path folder) {
    String named = named(VAULT, arguments).orElseGet(() -> environment.getOrDefault("KITH_VAULT", ""));
    Optional<Path> vault = named.isEmpty() ? above(folder) : Optional.of(folder.resolve(named).normalize());
    return vault.map(found -> new VaultGuess(found, named(STORE, arguments).map(store -> store(store, folder)).orElse("")));
  }

  private static Optional<String> named(String option, List<String> arguments) {
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      String argument = arguments.get(i);
      if (argument.equals(option) && i + 1 < arguments.size()) {
        return Optional.of(arguments.get(i + 1));
      } else if (argument.startsWith(option + "=")) {
        return Optional.of(argument.substring(option.length() + 1));
      }
    }
    return Optional.empty();
  }

  /** A store that is named from a folder, as it is named from everywhere: a path in full, or an address as it is. */
  public static String store(String named, Path folder) {
    return named.contains("://") ? named : folder.resolve(named).normalize().toString();
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
