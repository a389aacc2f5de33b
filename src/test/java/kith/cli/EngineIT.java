package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kith.JavaProcess;
import kith.door.DoorPlace;
import kith.door.Handed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Engines as processes: started, killed, and in each other's way. */
class EngineIT {

  @TempDir private Path directory;
  private Path vault;
  private Path launcher;
  private long process;

  @BeforeEach
  void makeVault() throws IOException {
    vault = Files.createDirectories(directory.toRealPath().resolve("vault/.obsidian")).getParent();
    Files.writeString(vault.resolve("2025-03-01 Kickoff.md"), "---\nparticipants: [Ann Lee, Zoë Marchetti]\n---\n");
    launcher = directory.resolve("kith");
    Files.writeString(launcher, "#!/bin/sh\nexec '" + String.join("' '", JavaProcess.java()) + "' -Dkith.launcher=" + launcher + " kith.launch.Start \"$@\"\n");
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }

  @AfterEach
  void stop() throws Exception {
    if (place().isAnswered()) {
      kith("engine", "stop");
    }
  }

  @Test
  void whateverHappensToItACommandIsAnswered() throws Exception {
    assertThat(kith("engine", "status").out()).isEqualTo("No engine runs: 'kith engine start' starts one.\n");
    Run started = kith("engine", "start");
    assertThat(started.code()).as(started.err()).isZero();
    assertThat(started.out()).startsWith("The engine is ready: kith engine run (process ");
    assertThat(kith("engine", "start").out()).startsWith("The engine runs already");
    Run warm = kith("ask", "Who has Ann met?");
    assertThat(warm.out()).contains("Zoë Marchetti");
    assertThat(commands()).isOne();
    process = Long.parseLong(status().get("process"));
    anInterruptEndsTheQueryAndNotTheEngine();
    oneThatHangsIsGivenUp();
    assertThat(kith("ask", "Who has Ann met?")).isEqualTo(warm);
    kill();
    Run alone = kith("ask", "Who has Ann met?");
    assertThat(alone.err()).hasLineCount(1).contains("going on without it");
    assertThat(alone.out()).isEqualTo(warm.out());
    assertThat(place().isThere()).as("nothing is left of it").isFalse();
    assertThat(kith("engine", "stop").out()).isEqualTo("No engine runs.\n");
  }

  private void anInterruptEndsTheQueryAndNotTheEngine() throws Exception {
    Started client = start("cypher", "UNWIND range(1, 1000000000000) AS n RETURN count(n) AS n");
    RunningEngine.await(() -> status().get("running").equals("1"));
    signal("INT", client.process().pid());
    assertThat(client.ended()).as("as a process that is interrupted").isEqualTo(new Run(130, "", ""));
    RunningEngine.await(() -> status().get("running").equals("0"));
  }

  private void oneThatHangsIsGivenUp() throws Exception {
    Run question = kith("questions", "who-met");
    signal("STOP", process);
    Started asked = start("questions", "who-met");
    Run status = kith("engine", "status");
    Run without = asked.ended();
    signal("CONT", process);
    assertThat(without.err()).isEqualTo("The engine gives no sign of life before it answered; going on without it.\n");
    assertThat(without.out()).isEqualTo(question.out()).isNotEmpty();
    assertThat(status.err()).endsWith("kith engine run (process " + process + ") gives no sign of life: end that process.\n");
    assertThat(status.code()).isEqualTo(3);
  }

  @Test
  void itMakesWayForWhoNeedsTheStore() throws Exception {
    Files.writeString(vault.resolve("kith.yml"), "engine: auto\nengine-idle: 1\n");
    assertThat(kith("ask", "Who has Ann met?").code()).isZero();
    RunningEngine.await(() -> place().isAnswered());
    assertThat(kith("ask", "Who has Ann met?").err()).isEmpty();
    assertThat(commands()).isOne();
    Run removed = kith("store", "remove", ".");
    assertThat(removed.code()).as(removed.err()).isZero();
    assertThat(place().isThere()).isFalse();
    Files.delete(vault.resolve("kith.yml"));
  }

  @Test
  void itMakesWayForAnotherBuild() throws Exception {
    RunningEngine engine = RunningEngine.start(vault, directory.resolve("home"));
    Handed ours = engine.command("ask", "Who has Ann met?");
    Handed other = new Handed("another", ours.folder(), ours.arguments(), ours.screen(), ours.environment());
    assertThat(RunningEngine.run(other, InputStream.nullInputStream()))
        .isEqualTo(new Run(RunningEngine.ALONE, "", "The engine was of another build of Kith, and has ended.\n"));
    assertThat(engine.end().code()).isZero();
  }

  private DoorPlace place() {
    return DoorPlace.of(vault, "", env());
  }

  private Map<String, String> env() {
    return Map.of("KITH_HOME", directory.resolve("home").toString());
  }

  private int commands() {
    return Integer.parseInt(status().get("commands"));
  }

  private Map<String, String> status() {
    return place().ask(kith.door.Piece.of(kith.door.Kind.STATUS)).orElseThrow();
  }

  private void kill() throws Exception {
    ProcessHandle engine = ProcessHandle.of(process).orElseThrow();
    assertThat(engine.destroyForcibly()).isTrue();
    RunningEngine.await(() -> !engine.isAlive());
  }

  private static void signal(String name, long to) throws Exception {
    assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(to)).start().waitFor()).isZero();
  }

  private Run kith(String... words) throws Exception {
    return start(words).ended();
  }

  /** A command that runs, and where it prints. */
  private record Started(Process process, Path out, Path err) {

    Run ended() throws Exception {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
      return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
  }

  private Started start(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(vault.toFile());
    Path out = Files.createTempFile(directory, "out", "");
    Path err = Files.createTempFile(directory, "err", "");
    builder.environment().putAll(env());
    builder.redirectInput(Redirect.from(new File("/dev/null"))).redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Started(builder.start(), out, err);
  }
}
