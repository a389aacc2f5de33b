package kith.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import kith.door.Handed;
import kith.engine.CommandRunner;
import kith.engine.Visitor;

/**
 * Runs commands that were handed to an engine, on its vault.
 *
 * @param place where the engine's store is
 * @param giveUp ends the engine, whose store has failed
 */
record HandedCommands(Lender lender, StorePlace place, Runnable giveUp) implements CommandRunner {

  @Override
  public OptionalInt run(Handed command, Visitor visitor) {
    if (!command.arguments().isEmpty() && Commands.alone().contains(command.arguments().get(0))) {
      return OptionalInt.empty();
    }
    PrintWriter out = Kith.writer(visitor.out());
    PrintWriter err = Kith.writer(visitor.err());
    Path folder = Path.of(command.folder());
    Surroundings around =
        new Surroundings(
            visitor.in(), out, err, environment(command, folder), folder, screen(command),
            new LentVaults(lender, place, visitor, giveUp));
    int code = Kith.run(command.arguments().toArray(String[]::new), around);
    if (code == ExitCode.ELSEWHERE.code()) {
      return OptionalInt.empty();
    }
    out.flush();
    err.flush();
    return OptionalInt.of(code);
  }

  private static Screen screen(Handed command) {
    Properties properties = new Properties();
    properties.putAll(command.screen());
    return Screen.of(properties);
  }

  /** A folder that is named from where the user is would be another one from where the engine is. */
  private static Map<String, String> environment(Handed command, Path folder) {
    Map<String, String> environment = new HashMap<>(command.environment());
    environment.computeIfPresent("KITH_HOME", (name, home) -> home.isBlank() ? home : folder.resolve(home).toString());
    return environment;
  }
}
