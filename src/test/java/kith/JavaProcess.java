package kith;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Java of its own that runs a class of the tests, as lean and as quick as the launcher's: it mustn't cost more than what it shows. */
public final class JavaProcess {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path ARCHIVE = TARGET.resolve("processes.archive");
  private static final List<String> OPTIONS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Xlog:disable");

  private JavaProcess() {}

  /** The process, not started, whose errors nobody hears. */
  public static ProcessBuilder of(Class<?> main, String... arguments) throws IOException {
    List<String> command = java();
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  /** Java with its options: the classes of the project, of the tests and of the libraries. */
  public static List<String> java() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    String classes = System.getProperty("java.class.path");
    Stream<Path> jars = Files.isDirectory(TARGET) ? Files.list(TARGET) : Stream.of();
    try (jars) {
      jars.filter(file -> file.toString().endsWith(".jar")).findFirst().ifPresentOrElse(
          jar -> command.addAll(archived(List.copyOf(command), jar, classes)),
          () -> command.addAll(List.of("-cp", classes)));
    }
    return command;
  }

  /** What is packaged comes first in the class path: only so Java takes classes from an archive of it. */
  private static List<String> archived(List<String> java, Path jar, String classes) {
    String packaged = jar + ":" + TARGET.resolve("lib") + "/*";
    try {
      makeArchive(java, jar, packaged);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return List.of("-XX:SharedArchiveFile=" + ARCHIVE, "-cp", packaged + ":" + classes);
  }

  /** Once for all who test this build, which may be several at a time. */
  private static void makeArchive(List<String> java, Path jar, String packaged) throws IOException, InterruptedException {
    try (FileChannel turn = FileChannel.open(TARGET.resolve("processes.turn"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = turn.lock()) {
      if (held.isValid() && Files.exists(ARCHIVE) && Files.getLastModifiedTime(ARCHIVE).compareTo(Files.getLastModifiedTime(jar)) > 0) {
        return;
      }
      Files.deleteIfExists(ARCHIVE);
      List<String> training = new ArrayList<>(java);
      training.addAll(List.of("-XX:ArchiveClassesAtExit=" + ARCHIVE, "-cp", packaged, "kith.launch.Rehearsal", "ask", "Who has Elena Kovalenko met?"));
      ProcessBuilder builder = new ProcessBuilder(training).directory(Path.of("samples").toFile());
      builder.environment().put("KITH_HOME", Files.createTempDirectory(TARGET, "home").toString());
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
  }
}
