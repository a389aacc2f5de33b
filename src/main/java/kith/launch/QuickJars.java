package kith.launch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Changes jars so that Kith starts quickly: {@link FunctionLiteral function literals} become classes, texts are {@link
 * Concatenation put together} by methods, and old classes get what Java needs to keep them in an archive.
 *
 * <p>Neo4j and its planner, written in Scala, meet some four thousand literals until the first answer. Java makes a class for each
 * while it runs; those of Scala it can't keep in an archive, and those of Java's own compiler take six times as long to come from there as
 * a class does.
 */
public final class QuickJars {

  /** The comment of a jar that is done. */
  private static final String DONE = "quick";

  private QuickJars() {}

  /** Changes the jars that are named, and those in the folders that are. */
  public static void main(String[] arguments) throws IOException {
    List<Path> jars = new ArrayList<>();
    for (String argument : arguments) {
      try (Stream<Path> files = Files.walk(Path.of(argument), 1)) {
        files.filter(file -> file.toString().endsWith(".jar")).forEach(jars::add);
      }
    }
    jars.parallelStream().forEach(QuickJars::changeIfWorthIt);
  }

  private static void changeIfWorthIt(Path jar) {
    try {
      change(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void change(Path jar) throws IOException {
    Path changed = jar.resolveSibling(jar.getFileName() + ".new");
    try (ZipFile from = new ZipFile(jar.toFile())) {
      if (DONE.equals(from.getComment()) || from.stream().noneMatch(entry -> new QuickClass(file(from, entry)).isWorthIt())) {
        return;
      }
      copy(from, changed);
    }
    Files.move(changed, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void copy(ZipFile from, Path changed) throws IOException {
    JarClasses classes =
        new JarClasses(name -> Optional.ofNullable(from.getEntry(name + ".class")).map(entry -> file(from, entry).bytes()));
    try (ZipOutputStream to = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(changed)))) {
      to.setLevel(Deflater.BEST_SPEED);
      to.setComment(DONE);
      for (ZipEntry entry : from.stream().toList()) {
        QuickClass each = new QuickClass(file(from, entry));
        for (ClassFile file : each.isWorthIt() ? each.changed(classes) : List.of(each.file())) {
          write(file, to);
        }
      }
    }
  }

  private static void write(ClassFile file, ZipOutputStream to) throws IOException {
    ZipEntry entry = new ZipEntry(file.name());
    entry.setTime(0);
    to.putNextEntry(entry);
    to.write(file.bytes());
    to.closeEntry();
  }

  private static ClassFile file(ZipFile jar, ZipEntry entry) {
    try (InputStream in = jar.getInputStream(entry)) {
      return new ClassFile(entry.getName(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
