package kith.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Gives the libraries in a folder classes for their {@link FunctionLiteral function literals}.
 *
 * <p>Neo4j's planner, written in Scala, meets some two thousand of them on its first query. Java makes a class for each while it
 * runs, and can't keep those in an archive as it keeps all others: a sixth of the time that an answer takes.
 */
public final class QuickJars {

  /** The comment of a jar that is done. */
  private static final String DONE = "function literals are classes";

  private QuickJars() {}

  /** Changes the jars in the folder that is named first. */
  public static void main(String[] arguments) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
        change(jar);
      }
    }
  }

  private static void change(Path jar) throws IOException {
    Path changed = jar.resolveSibling(jar.getFileName() + ".new");
    try (ZipFile from = new ZipFile(jar.toFile())) {
      if (DONE.equals(from.getComment()) || from.stream().noneMatch(entry -> hasLiterals(from, entry))) {
        return;
      }
      copy(from, changed);
    }
    Files.move(changed, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void copy(ZipFile from, Path changed) throws IOException {
    try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
      to.setLevel(Deflater.BEST_SPEED);
      to.setComment(DONE);
      for (ZipEntry entry : from.stream().toList()) {
        byte[] bytes = bytes(from, entry);
        for (ClassFile file : hasLiterals(from, entry) ? FunctionLiterals.asClasses(bytes) : List.of(new ClassFile(entry.getName(), bytes))) {
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

  private static boolean hasLiterals(ZipFile jar, ZipEntry entry) {
    return entry.getName().endsWith(".class")
        && new String(bytes(jar, entry), StandardCharsets.ISO_8859_1).contains(FunctionLiteral.FACTORY);
  }

  private static byte[] bytes(ZipFile jar, ZipEntry entry) {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
