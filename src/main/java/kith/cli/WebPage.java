package kith.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Locale;

/** Opens a page in the user's web browser, as the system does: Java's own way takes a desktop toolkit. */
final class WebPage {

  private WebPage() {}

  /** Whether there was something to open it with. */
  static boolean open(String address) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name").toLowerCase(Locale.ROOT), address))
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static List<String> command(String system, String address) {
    if (system.contains("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(system.contains("mac") ? "open" : "xdg-open", address);
  }
}
