package kith.door;

import java.nio.file.Path;
import java.util.Map;

/** The user's folder for Kith's data: {@code KITH_HOME}, or the system's place for such. */
final class DataFolder {

  private DataFolder() {}

  static Path of(Map<String, String> environment) {
    String said = environment.getOrDefault("KITH_HOME", "");
    return (said.isBlank() ? usual(environment.getOrDefault("XDG_DATA_HOME", "")) : Path.of(said)).toAbsolutePath().normalize();
  }

  private static Path usual(String xdg) {
    Path user = Path.of(System.getProperty("user.home"));
    if (System.getProperty("os.name").startsWith("Mac")) {
      return user.resolve("Library/Application Support/kith");
    }
    return (xdg.isBlank() ? user.resolve(".local/share") : Path.of(xdg)).resolve("kith");
  }
}
