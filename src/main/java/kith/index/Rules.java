package kith.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The fingerprint of all that decides what graph the notes make, the notes aside: the settings, and the program itself with its
 * schema and word lists. A graph of another fingerprint is made anew.
 */
final class Rules {

  private Rules() {}

  /** The fingerprint of this program with these settings. */
  static String fingerprint(byte[] settings) {
    try {
      return Digest.of(settings, program());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] program() throws IOException {
    Path code = location();
    if (Files.isRegularFile(code)) {
      CRC32 sum = new CRC32(); // Quick before anything is compiled, and enough to tell one build from another.
      sum.update(Files.readAllBytes(code));
      return Long.toHexString(sum.getValue()).getBytes(StandardCharsets.UTF_8);
    }
    try (Stream<Path> files = Files.walk(code)) {
      List<String> parts = files.filter(Files::isRegularFile).sorted().map(Rules::digest).toList();
      return String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
    }
  }

  private static String digest(Path file) {
    try {
      return Digest.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path location() {
    try {
      return Path.of(Rules.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
