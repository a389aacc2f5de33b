package kith;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java of its own that runs a class of the tests, as lean as the launcher's: it mustn't cost more than what it shows. */
public final class JavaProcess {

  private JavaProcess() {}

  /** The process, not started, whose errors nobody hears. */
  public static ProcessBuilder of(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
  }
}
