package kith.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.graph.Stamp;
import kith.question.Continuations;
import kith.question.Continuations.Continuation;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers the questions that begin like the line, the names that the graph knows, and the shell's commands. */
final class ShellCompleter implements Completer {

  private final HeldVault held;
  private final Surroundings around;
  private Optional<Continuations> continuations = Optional.empty();
  private Optional<Stamp> known = Optional.empty();

  ShellCompleter(HeldVault held, Surroundings around) {
    this.held = held;
    this.around = around;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    Stream.concat(commands(line.word()), continuations().after(line.word()).stream())
        .map(go -> new Candidate(go.line(), go.shown(), null, null, null, null, false))
        .forEach(candidates::add);
  }

  private static Stream<Continuation> commands(String typed) {
    return ShellLine.commands().stream()
        .filter(name -> name.startsWith(typed) && !typed.isEmpty())
        .map(name -> new Continuation(name + " ", name));
  }

  /** Read anew when the graph has changed; a question of one's own that is new is offered then too. */
  private Continuations continuations() {
    Optional<Stamp> now = held.vault().graph().stamp();
    if (continuations.isEmpty() || !now.equals(known)) {
      continuations = Optional.of(Continuations.of(VaultOptions.catalogue(held.vault(), around), held.vault().graph()));
      known = now;
    }
    return continuations.get();
  }
}
