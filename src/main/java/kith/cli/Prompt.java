package kith.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;

/** The shell at a terminal: a prompt that edits, remembers and completes lines. */
final class Prompt {

  private static final String PROMPT = "kith> ";

  private final Shell shell;
  private final Surroundings around;

  private Prompt(Shell shell, Surroundings around) {
    this.shell = shell;
    this.around = around;
  }

  /** Runs the shell at the process's own terminal until the user ends it. */
  static ExitCode run(Shell shell, Surroundings around) {
    try (Terminal terminal = TerminalBuilder.builder().nativeSignals(true).signalHandler(SignalHandler.SIG_IGN).dumb(true).build()) {
      return run(shell, around, terminal);
    } catch (IOException e) {
      throw new UncheckedIOException("The terminal can't be used", e);
    }
  }

  static ExitCode run(Shell shell, Surroundings around, Terminal terminal) {
    Prompt prompt = new Prompt(shell, around);
    terminal.handle(Signal.INT, signal -> shell.cancel());
    prompt.greet();
    LineReader reader = prompt.reader(terminal);
    while (prompt.next(reader)) {
      continue;
    }
    return ExitCode.DONE;
  }

  private void greet() {
    around.err().flush();
    shell.greet();
    around.out().println("Ask in English. 'help' tells more, '.exit' ends.");
    around.out().flush();
  }

  private LineReader reader(Terminal terminal) {
    Path history = around.vaults().history(around.env());
    return LineReaderBuilder.builder()
        .terminal(terminal)
        .appName("kith")
        .parser((line, cursor, context) -> new WholeLine(line, cursor))
        .completer(new ShellCompleter(shell))
        .completionMatcher(new AsOffered())
        .variable(LineReader.HISTORY_FILE, history)
        .option(Option.DISABLE_EVENT_EXPANSION, true)
        .build();
  }

  /** Reads and runs a line; false at the end. */
  private boolean next(LineReader reader) {
    try {
      String line = reader.readLine(PROMPT);
      if (ShellLine.of(line).kind() == ShellLine.Kind.END) {
        return false;
      }
      shell.run(line, reader.getTerminal().getWidth());
      return true;
    } catch (UserInterruptException e) {
      return true;
    } catch (EndOfFileException e) {
      return false;
    }
  }
}
