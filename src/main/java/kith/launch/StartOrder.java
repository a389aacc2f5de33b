package kith.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes the names of the classes that a start takes from Java's archive, in their order, as Java told them of a start before.
 *
 * <p>A class that runs no code when it is initialised, nor anything that it extends, is marked: initialising it makes it ready for
 * use, too, and can be done ahead. Others can't, as two threads that initialise classes which need each other wait for ever.
 */
public final class StartOrder {

  /** Stands before the name of a class that runs no code when it is initialised. */
  static final String QUIET = "!";

  private static final String ARCHIVED = " source: shared objects file (top)";

  private final Map<String, Boolean> quiet = new HashMap<>();

  private StartOrder() {}

  /** Reads what {@code -Xlog:class+load} told from one file, and writes the order to another. */
  public static void main(String[] arguments) throws IOException {
    StartOrder order = new StartOrder();
    try (Stream<String> told = Files.lines(Path.of(arguments[0]))) {
      Files.write(Path.of(arguments[1]), told.filter(StartOrder::isNamed).map(order::line).toList());
    }
  }

  /** Classes that Java makes while it runs have a number in their names, and can't be asked for. */
  private static boolean isNamed(String line) {
    return line.endsWith(ARCHIVED) && line.indexOf('/') < 0;
  }

  private String line(String line) {
    String name = line.substring(0, line.length() - ARCHIVED.length());
    return isQuiet(name.replace('.', '/')) ? QUIET + name : name;
  }

  /** By its name as in the code: {@code java/lang/String}. */
  private boolean isQuiet(String name) {
    Boolean known = quiet.get(name);
    if (known == null) {
      known = readIsQuiet(name);
      quiet.put(name, known);
    }
    return known;
  }

  private boolean readIsQuiet(String name) {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
      if (in == null) {
        return false;
      }
      ClassReader reader = new ClassReader(in);
      String parent = reader.getSuperName();
      return !initialises(reader) && (parent == null || isQuiet(parent)) && Stream.of(reader.getInterfaces()).allMatch(this::isQuiet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean initialises(ClassReader reader) {
    boolean[] found = new boolean[1];
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public @Nullable MethodVisitor visitMethod(
              int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
            found[0] |= name.equals("<clinit>");
            return null;
          }
        },
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return found[0];
  }
}
