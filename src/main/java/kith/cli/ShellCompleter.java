package kith.cli;

import java.util.List;
import java.util.stream.Stream;
import kith.question.Continuations.Continuation;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers the questions that begin like the line, the names that the graph knows, and the shell's commands. */
record ShellCompleter(Shell shell) implements Completer {

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    Stream.concat(commands(line.word()), shell.offers(line.word()).stream())
        .map(go -> new Candidate(go.line(), go.shown(), null, null, null, null, false))
        .forEach(candidates::add);
  }

  private static Stream<Continuation> commands(String typed) {
    return ShellLine.commands().stream()
        .filter(name -> name.startsWith(typed) && !typed.isEmpty())
        .map(name -> new Continuation(name + " ", name));
  }
}
