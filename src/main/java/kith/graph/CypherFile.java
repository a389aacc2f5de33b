package kith.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Cypher files that come with Kith, on the class path. */
public final class CypherFile {

  private CypherFile() {}

  /** The text of a file such as {@code /cypher/ask/last-met.cypher}. */
  public static String text(String resource) {
    try (InputStream in = CypherFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No file " + resource + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the Cypher files in a folder such as {@code /cypher/questions/}, in a jar or not. */
  public static List<String> list(String folder) {
    URL url = CypherFile.class.getResource(folder);
    if (url == null) {
      throw new IllegalArgumentException("No folder " + folder + " on the class path");
    }
    try {
      Stream<String> names = url.openConnection() instanceof JarURLConnection jar ? inJar(jar, folder) : inFolder(url);
      return names.filter(name -> name.endsWith(".cypher")).sorted().toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("The folder " + folder + " can't be listed", e);
    }
  }

  private static Stream<String> inJar(JarURLConnection jar, String folder) throws IOException {
    String prefix = folder.substring(1);
    return jar.getJarFile().stream()
        .map(entry -> entry.getName())
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .filter(name -> !name.contains("/"));
  }

  private static Stream<String> inFolder(URL url) throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
