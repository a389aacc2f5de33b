package kith.cli;

import java.nio.file.Path;
import java.util.List;
import kith.cli.Vaults.Doors;
import kith.cli.Vaults.Request;
import kith.engine.Engine;
import kith.engine.Role;
import kith.graph.GraphStore;
import kith.graph.embedded.serving.ServedStore;
import kith.graph.embedded.serving.Serving;
import kith.note.Problem;

/** A database in this process that is its user's and not Kith's: no notes are behind it, and no commands are handed to it. */
record LiveDatabase(Engine engine) implements HeldOpen {

  /** Serves the database in a directory that this process has taken; an empty one, if there is none. */
  static ServedVault serve(TakenStore taken, Request request, Doors doors) {
    Path directory = taken.directory().path();
    ServedDoors served = ServedDoors.of(doors, directory, true);
    GraphStore store = ServedStore.open(directory.resolve("neo4j"), served.serving());
    served.show(() -> doors.guide().html(store.another(), ""));
    Role role = Role.foreground(request.command(), request.root(), directory, served.serving().browser());
    Engine engine = new Engine(role, () -> {
      store.close();
      taken.lock().close();
    });
    return new LiveServed(new LiveDatabase(engine), served.serving());
  }

  @Override
  public List<Problem> problems() {
    return List.of();
  }

  @Override
  public void runUntilStopped() {
    engine.runUntilStopped();
  }

  @Override
  public void close() {
    engine.close();
  }
}
