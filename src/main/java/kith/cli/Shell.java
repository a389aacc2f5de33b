package kith.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import kith.question.Continuations.Continuation;

/** Runs what is typed at the shell, line by line, where the vault's graph is open. */
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
  private final AtHand hand;
  private final List<String> forAll;
  private final List<String> forQuestions;

  /**
   * A shell.
   *
   * @param around with the vault as the one that is meant where a line says no other
   * @param forAll options that each command is run with
   * @param forQuestions more of them, for questions
   */
  Shell(Surroundings around, AtHand hand, List<String> forAll, List<String> forQuestions) {
    this.around = around;
    this.hand = hand;
    this.forAll = List.copyOf(forAll);
    this.forQuestions = List.copyOf(forQuestions);
  }

  /** Says what there is to ask about. */
  ExitCode greet() {
    return command(List.of("prompt"), around);
  }

  /** How a line that is begun may go on. */
  List<Continuation> offers(String begun) {
    StringWriter out = new StringWriter();
    command(List.of("prompt", "--", begun), around.with(new PrintWriter(out), new PrintWriter(new StringWriter())));
    return out.toString().lines().map(line -> line.split("\t", 2)).map(way -> new Continuation(way[0], way[1])).toList();
  }

  /** Ends what is being run; from any thread. */
  void cancel() {
    hand.cancel();
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
      case QUESTION -> command(question(line.words().get(0)), now);
      case COMMAND -> line.mayBeAsked() ? commandOrQuestion(line, typed.strip(), now) : command(line.words(), now);
      case OUTSIDE -> outside(line, now);
    };
    if (line.kind() != ShellLine.Kind.NOTHING) {
      now.out().println();
    }
    now.out().flush();
    now.err().flush();
    return code;
  }

  private List<String> question(String text) {
    List<String> words = new ArrayList<>(List.of("ask"));
    words.addAll(forQuestions);
    words.addAll(List.of("--", text));
    return words;
  }

  /** {@code related topics for Vector Search} names nobody and no note, and is a question that has an answer. */
  private ExitCode commandOrQuestion(ShellLine line, String typed, Surroundings now) {
    Tried command = tried(line.words(), now);
    if (command.code() != ExitCode.REFUSED) {
      return command.told(now);
    }
    Tried question = tried(question(typed), now);
    return (question.code() == ExitCode.DONE ? question : command).told(now);
  }

  private Tried tried(List<String> words, Surroundings now) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    return new Tried(command(words, now.with(new PrintWriter(out), new PrintWriter(err))), out, err);
  }

  /** What a command has said, to be told or not. */
  private record Tried(ExitCode code, StringWriter out, StringWriter err) {

    ExitCode told(Surroundings now) {
      now.out().print(out);
      now.err().print(err);
      return code;
    }
  }

  private ExitCode command(List<String> words, Surroundings now) {
    List<String> all = new ArrayList<>(words);
    if (!words.get(0).equals("help")) {
      all.addAll(1, forAll);
    }
    return ExitCode.ofCode(hand.run(all, now));
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
