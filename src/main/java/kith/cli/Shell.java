package kith.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs what is typed at the shell, line by line, on a vault that stays open. */
final class Shell {

  private static final String HELP = """
      Ask in English:             Who has Ann met since October?
      See all about a name:       show Ann Lee
      See what can be asked:      questions          questions who-met
      See what is wrong in notes: check
      Ask in Cypher:              cypher MATCH (p:Person) RETURN p.name AS name
      More on a command:          help cypher
      Complete names, questions:  Tab                Earlier lines: up, Ctrl-R
      End a line or a query:      Ctrl-C             End the shell: .exit or Ctrl-D
      """;

  private final Surroundings around;
  private final List<String> forQuestions;

  /**
   * A shell.
   *
   * @param forQuestions options that each question is asked with
   */
  Shell(Surroundings around, HeldVault held, List<String> forQuestions) {
    Map<String, String> env = new HashMap<>(around.env());
    env.put("KITH_VAULT", held.vault().root().toString());
    this.around = around.with(held, env);
    this.forQuestions = List.copyOf(forQuestions);
  }

  /** Runs a line whose columns are as many as the terminal has now. */
  ExitCode run(String typed, int columns) {
    return run(typed, around.with(around.screen().with(columns)));
  }

  ExitCode run(String typed) {
    return run(typed, around);
  }

  private ExitCode run(String typed, Surroundings now) {
    ShellLine line = ShellLine.of(typed);
    ExitCode code = switch (line.kind()) {
      case NOTHING, END -> ExitCode.DONE;
      case HELP -> help(now);
      case QUESTION -> command(question(line), now);
      case COMMAND -> command(line.words(), now);
      case OUTSIDE -> outside(line, now);
    };
    if (line.kind() != ShellLine.Kind.NOTHING) {
      now.out().println();
    }
    now.out().flush();
    now.err().flush();
    return code;
  }

  private List<String> question(ShellLine line) {
    List<String> words = new ArrayList<>(List.of("ask"));
    words.addAll(forQuestions);
    words.add("--");
    words.addAll(line.words());
    return words;
  }

  private static ExitCode command(List<String> words, Surroundings now) {
    return ExitCode.ofCode(Kith.run(words.toArray(String[]::new), now));
  }

  private static ExitCode help(Surroundings now) {
    now.out().print(HELP);
    return ExitCode.DONE;
  }

  private static ExitCode outside(ShellLine line, Surroundings now) {
    now.err().println("'" + line.words().get(0) + "' works outside the shell only: .exit ends it.");
    return ExitCode.USAGE;
  }
}
