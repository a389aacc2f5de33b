package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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

  @BeforeEach
  void makeVault() throws IOException {
    vault = Files.createDirectories(directory.toRealPath().resolve("vault/.obsidian")).getParent();
    Files.writeString(vault.resolve("2025-03-01 Kickoff.md"), "---\nparticipants: [Ann Lee, Zoë Marchetti]\n---\n");
    launcher = directory.resolve("kith");
    String java = Path.of(System.getProperty("java.home"), "bin", "java") + " -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8";
    Files.writeString(launcher, "#!/bin/sh\nexec " + java + " -Dkith.launcher=" + launcher + " -cp '" + System.getProperty("java.class.path")
        + "' kith.cli.Start \"$@\"\n");
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }

  @AfterEach
  void stop() throws Exception {
    kith("engine", "stop");
  }

  @Test
  void oneThatWasKilledIsReplacedByOneThatIsStarted() throws Exception {
    assertThat(kith("engine", "status").out()).isEqualTo("No engine runs: 'kith engine start' starts one.\n");
    Run started = kith("engine", "start");
    assertThat(started.code()).as(started.err()).isZero();
    assertThat(started.out()).startsWith("The engine is ready: kith engine run (process ");
    assertThat(kith("engine", "start").out()).startsWith("The engine runs already");
    Run warm = kith("ask", "Who has Ann met?");
    assertThat(commands()).isOne();
    kill();
    Run alone = kith("ask", "Who has Ann met?");
    assertThat(alone.err()).hasLineCount(1).contains("going on without it");
    assertThat(alone.out()).isEqualTo(warm.out()).contains("Zoë Marchetti");
    assertThat(kith("ask", "Who has Ann met?")).as("nothing is left of it").isEqualTo(warm);
    assertThat(kith("engine", "start").code()).isZero();
    assertThat(kith("ask", "Who has Ann met?")).isEqualTo(warm);
    assertThat(commands()).isOne();
    assertThat(kith("engine", "stop").out()).isEqualTo("The engine has ended.\n");
    assertThat(kith("engine", "stop").out()).isEqualTo("No engine runs.\n");
  }

  @Test
  void itMakesWayForWhoNeedsTheStore() throws Exception {
    Files.writeString(vault.resolve("kith.yml"), "engine: auto\nengine-idle: 1\n");
    assertThat(kith("ask", "Who has Ann met?").code()).isZero();
    RunningEngine.await(() -> place().isAnswered());
    assertThat(kith("ask", "Who has Ann met?").err()).isEmpty();
    assertThat(commands()).isOne();
    assertThat(kith("shell").err()).as("its input is empty").isEqualTo("The engine has made way for kith shell.\n");
    RunningEngine.await(() -> place().isAnswered());
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
    return DoorPlace.of(vault, env());
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
    ProcessHandle engine = ProcessHandle.of(Long.parseLong(status().get("process"))).orElseThrow();
    assertThat(engine.destroyForcibly()).isTrue();
    RunningEngine.await(() -> !engine.isAlive());
  }

  private Run kith(String... words) throws Exception {
    List<String> command = new java.util.ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(words));
    Path out = Files.createTempFile(directory, "out", "");
    Path err = Files.createTempFile(directory, "err", "");
    ProcessBuilder builder = new ProcessBuilder(command).directory(vault.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(new HashMap<>(env()));
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
  }
}
