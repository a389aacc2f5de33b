package kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, starting a project that is small enough to be built in each test. */
class LauncherIT {

  @TempDir private Path temporary;
  private Path project;

  @BeforeEach
  void makeProject() throws IOException {
    project = temporary.toRealPath().resolve("a project");
    Files.createDirectories(project.resolve("src/main/java/kith/launch"));
    Files.createDirectories(project.resolve("cypher"));
    Files.copy(Path.of("kith"), project.resolve("kith"));
    assertThat(project.resolve("kith").toFile().setExecutable(true)).isTrue();
    copy("pom.xml", project.resolve("pom.xml"));
    copy("Start.java", project.resolve("src/main/java/kith/launch/Start.java"));
    copy("Rehearsal.java", project.resolve("src/main/java/kith/launch/Rehearsal.java"));
    Files.createDirectories(project.resolve("samples"));
  }

  private static void copy(String resource, Path file) throws IOException {
    try (InputStream in = LauncherIT.class.getResourceAsStream("/launcher/" + resource)) {
      Files.copy(in, file);
    }
  }

  @Test
  void buildsOnceThenWheneverSourcesChange() throws Exception {
    Outcome first = start("ask", "Who has  met whom?", "");
    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(first.out()).contains("arguments [ask, Who has  met whom?, ]", "terminal false false", "extra false");
    assertThat(first.err()).contains("building for the first use");

    Outcome second = start("refuse");
    assertThat(second.exit()).isOne();
    assertThat(second.err()).isEmpty();

    Files.writeString(project.resolve("cypher/extra.cypher"), "RETURN 1 AS one\n");
    Outcome added = start();
    assertThat(added.err()).contains("building, since its sources have changed");
    assertThat(added.out()).contains("extra true");

    Files.delete(project.resolve("cypher/extra.cypher"));
    Outcome removed = start();
    assertThat(removed.err()).contains("building, since its sources have changed");
    assertThat(removed.out()).contains("extra false");
    assertThat(start().err()).isEmpty();
  }

  @Test
  void startsFromAnywhereThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(temporary.resolve("k"), Path.of("a project/kith"));
    Outcome outcome = run(Map.of("KITH_JAVA_OPTS", "-Doption=given"), link.toString());
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("option given");
  }

  @Test
  void twoFirstUsesBuildOnce() throws Exception {
    Process one = process(Map.of(), project.resolve("kith").toString());
    Process other = process(Map.of(), project.resolve("kith").toString());
    Outcome first = Outcome.of(one);
    Outcome second = Outcome.of(other);
    assertThat(List.of(first.exit(), second.exit())).as(first.err() + second.err()).containsOnly(0);
    assertThat(Stream.of(first, second).filter(each -> each.err().contains("building for the first use"))).hasSize(1);
  }

  @Test
  void aBuildThatFailsSaysWhy() throws Exception {
    Files.writeString(project.resolve("src/main/java/kith/launch/Start.java"), "package kith.launch; class Start { nonsense }");
    Outcome outcome = start();
    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.err()).contains("Start.java", "the build failed", "build.log");
  }

  @Test
  void whatIsMissingIsNamed() throws Exception {
    String tools = tools();
    Outcome noMaven = run(Map.of("PATH", tools, "JAVA_HOME", System.getProperty("java.home")), launcher());
    assertThat(noMaven.exit()).isEqualTo(3);
    assertThat(noMaven.err()).contains("Maven 3.8", "mvn");
    Outcome noJava = run(Map.of("PATH", tools, "JAVA_HOME", ""), launcher());
    assertThat(noJava.exit()).isEqualTo(3);
    assertThat(noJava.err()).contains("Java 17");
    Outcome oldJava = run(Map.of("JAVA_HOME", oldJava().toString()), launcher());
    assertThat(oldJava.exit()).isEqualTo(3);
    assertThat(oldJava.err()).contains("Java 17", "11.0.2");
  }

  /** A folder of the commands that the launcher calls, without Java and Maven. */
  private String tools() throws IOException {
    Path tools = Files.createDirectory(temporary.resolve("tools"));
    for (String name : List.of("sh", "readlink", "tr", "cut", "find", "mkdir", "rm", "cat", "sleep")) {
      Path tool = Files.writeString(tools.resolve(name), "#!/bin/sh\nPATH=/usr/bin:/bin exec " + name + " \"$@\"\n");
      assertThat(tool.toFile().setExecutable(true)).isTrue();
    }
    return tools.toString();
  }

  private Path oldJava() throws IOException {
    Path home = Files.createDirectories(temporary.resolve("jdk-11/bin")).getParent();
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"N/A\"\nJAVA_VERSION=\"11.0.2\"\n");
    assertThat(Files.createFile(home.resolve("bin/java")).toFile().setExecutable(true)).isTrue();
    return home;
  }

  private String launcher() {
    return project.resolve("kith").toString();
  }

  private Outcome start(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher()));
    command.addAll(List.of(arguments));
    return run(Map.of(), command.toArray(String[]::new));
  }

  private Outcome run(Map<String, String> environment, String... command) throws Exception {
    return Outcome.of(process(environment, command));
  }

  private Process process(Map<String, String> environment, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  private record Outcome(int exit, String out, String err) {

    static Outcome of(Process process) throws Exception {
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes());
      String err = new String(process.getErrorStream().readAllBytes());
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
      return new Outcome(process.exitValue(), out, err);
    }
  }
}
