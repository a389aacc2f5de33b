package kith.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.OptionalInt;
import kith.cli.Kith;
import kith.door.DoorPlace;
import kith.engine.Engine;
import kith.engine.Role;

/**
 * Runs a command three times, so that Java can keep the classes that this takes: in a store that isn't there yet, then in one that is,
 * each by itself; and handed over to an engine, which here has nothing to say but that it should run by itself.
 */
public final class Rehearsal {

  private Rehearsal() {}

  /** Runs the command whose arguments they are; the folder where it runs is the vault. */
  public static void main(String[] arguments) throws IOException {
    Kith.run(arguments);
    Path vault = Path.of(System.getProperty("user.dir"));
    Engine engine = new Engine(Role.foreground("rehearsal", vault, vault, ""), () -> {});
    DoorPlace place = DoorPlace.of(vault, "", System.getenv());
    engine.open(place, (command, visitor) -> {
      new PrintWriter(visitor.out(), true).println(command.arguments());
      return OptionalInt.empty();
    });
    Start.main(arguments);
  }
}
