package kith.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kith.output.Format;
import kith.output.Hyperlinks.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kith shell} */
@Command(
    name = "shell",
    header = "Ask one question after the other, without waiting.",
    description = {
      "",
      "A prompt with history and completion (Tab). Each line is a question, or another command of Kith without 'kith'. The "
          + "notes are looked at before every answer. Ctrl-C ends a line or a long query, Ctrl-D the shell. It asks the engine "
          + "of the vault, if there is one ('kith browse' is one, too), else it is the engine itself as long as it runs.",
      "",
      "Where its input isn't a terminal, it answers each line in turn, leaves out lines that begin with #, and exits with the "
          + "highest exit code of them all.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  kith shell --vault ~/Notes",
      "  kith shell --format json < questions.txt"
    })
final class ShellCommand implements Callable<Integer> {

  private final Surroundings around;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table, json, csv or markdown, for the answers to questions.")
  private Format format = Format.TABLE;

  @Option(names = "--links", paramLabel = "KIND", description = "What a click on a note opens: file (the default), obsidian or none.")
  private Target links = Target.FILE;

  @Option(names = "--today", paramLabel = "DATE", description = "The day from which 'last week' is counted, YYYY-MM-DD.")
  private @Nullable LocalDate today;

  @Mixin private VaultOptions vault = new VaultOptions();

  ShellCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Surroundings inside = around.in(vault.request(around).root());
    try (AtHand hand = vault.atHand(around)) {
      hand.open(); // What keeps the graph from being opened is told before anything is typed.
      Shell shell = new Shell(inside, hand, vault.storeWords(around), forQuestions());
      ExitCode worst = around.screen().interactive() ? Prompt.run(shell, inside) : script(shell, inside);
      return worst.code();
    }
  }

  private static ExitCode script(Shell shell, Surroundings around) {
    return around.lines().map(shell::run).max(Enum::compareTo).orElse(ExitCode.DONE);
  }

  private List<String> forQuestions() {
    List<String> options = new ArrayList<>(List.of("--format", word(format), "--links", word(links)));
    if (today != null) {
      options.addAll(List.of("--today", today.toString()));
    }
    return options;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
