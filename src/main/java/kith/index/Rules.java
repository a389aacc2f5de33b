package kith.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The fingerprint of all that decides what graph the notes make, the notes aside: the settings, and of the program the rooms that
 * read and relate, with the schema, their word lists and the libraries they are built with. A graph of another fingerprint is made
 * anew; how questions are asked may change without.
 */
final class Rules {

  /** What notes pass through on their way to the graph. */
  static final List<String> ROOMS =
      List.of("kith/vault", "kith/note", "kith/markdown", "kith/config", "kith/knowledge", "kith/graph", "kith/index");

  private static final List<String> OTHERS = List.of("cypher/schema", "cypher/server", "META-INF/maven");

  private Rules() {}

  /** The fingerprint of this program with these settings. */
  static String fingerprint(byte[] settings) {
    try {
      return Digest.of(settings, String.join("\n", program(location())).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each file of these rooms with a sum of its bytes; a jar has the sums in its table of contents. */
  static List<String> program(Path code) throws IOException {
    if (Files.isRegularFile(code)) {
      try (JarFile jar = new JarFile(code.toFile(), false)) {
        return jar.stream().filter(entry -> decides(entry.getName())).map(Rules::sum).sorted().toList();
      }
    }
    try (Stream<Path> files = Files.walk(code)) {
      return files
          .filter(Files::isRegularFile)
          .map(code::relativize)
          .filter(path -> decides(path.toString().replace('\\', '/')))
          .map(path -> path + " " + digest(code.resolve(path)))
          .sorted()
          .toList();
    }
  }

  private static boolean decides(String path) {
    return Stream.concat(ROOMS.stream(), OTHERS.stream()).anyMatch(room -> path.startsWith(room + "/"));
  }

  private static String sum(ZipEntry entry) {
    return entry.getName() + " " + Long.toHexString(entry.getCrc());
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
