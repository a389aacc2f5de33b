package kith.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scala's own library, hundreds of function literals, with classes for them. */
class QuickJarsTest {

  @TempDir Path folder;
  private Path jar;

  @BeforeEach
  void changeLibrary() throws IOException, URISyntaxException {
    Path library = Path.of(scala.Function1.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    jar = Files.copy(library, folder.resolve("scala.jar"));
    QuickJars.main(new String[] {folder.toString()});
  }

  @Test
  void everyLiteralIsAClassThatJavaAccepts() throws Exception {
    List<String> literals = literals();
    assertThat(literals).hasSizeGreaterThan(500);
    try (URLClassLoader loader = loader()) {
      for (String literal : literals) {
        assertThat(Class.forName(literal, true, loader)).isFinal();
      }
    }
  }

  @Test
  void aLiteralDoesWhatItDid() throws Exception {
    try (URLClassLoader loader = loader()) {
      Class<?> ranges = loader.loadClass("scala.collection.immutable.Range$");
      Object numbers = ranges.getMethod("inclusive", int.class, int.class).invoke(ranges.getField("MODULE$").get(null), 1, 4);
      Object pairs = numbers.getClass().getMethod("combinations", int.class).invoke(numbers, 2);
      assertThat(pairs.getClass().getMethod("mkString", String.class).invoke(pairs, " "))
          .isEqualTo("Vector(1, 2) Vector(1, 3) Vector(1, 4) Vector(2, 3) Vector(2, 4) Vector(3, 4)");
    }
  }

  @Test
  void whatIsDoneStaysAsItIs() throws IOException {
    byte[] once = Files.readAllBytes(jar);
    QuickJars.main(new String[] {folder.toString()});
    assertThat(jar).hasBinaryContent(once);
  }

  private List<String> literals() throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      return file.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.contains("$$Literal"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .toList();
    }
  }

  private URLClassLoader loader() throws IOException {
    return new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
  }
}
