package kith.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kith.config.Settings;
import kith.config.SettingsReader;
import kith.door.VaultGuess;

/** Which folder is the vault: the one named, else {@code KITH_VAULT}, else the nearest above that looks like one. */
final class VaultFolder {

  private static final String SETTINGS = "kith.yml";

  private VaultFolder() {}

  static Optional<Path> find(Optional<Path> named, Surroundings around) {
    String variable = around.env().getOrDefault("KITH_VAULT", "");
    Optional<Path> said = named.or(() -> Optional.of(variable).filter(path -> !path.isEmpty()).map(Path::of));
    said.ifPresent(path -> {
      if (!Files.isDirectory(around.folder().resolve(path))) {
        throw new UsageProblem("There is no folder " + path + ".");
      }
    });
    return said.map(path -> around.folder().resolve(path).normalize()).or(() -> VaultGuess.above(around.folder()));
  }

  static UsageProblem none() {
    return new UsageProblem(
        "No vault here: name one with --vault FOLDER, set KITH_VAULT, or go to a folder that has .obsidian or kith.yml.");
  }

  static Settings settings(Path root) {
    return settings(settingsFile(root));
  }

  static Settings settings(byte[] settingsFile) {
    return settingsFile.length == 0 ? Settings.DEFAULT : SettingsReader.read(SETTINGS, settingsFile);
  }

  /** The bytes of the vault's settings; none where there is no such file. */
  static byte[] settingsFile(Path root) {
    Path file = root.resolve(SETTINGS);
    try {
      return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
  }
}
