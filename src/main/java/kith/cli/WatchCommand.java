package kith.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import kith.index.Changes;
import kith.index.NoteChange;
import kith.output.Format;
import kith.output.JsonText;
import kith.output.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kith watch} */
@Command(
    name = "watch",
    header = "Say what changes in the notes, as the graph follows, until Ctrl-C.",
    description = {"", "While it runs, every other command about the vault answers at once.", ""},
    footer = {
      "",
      "Examples:",
      "  kith watch --vault ~/Notes",
      "  kith watch --format json | jq -r .path",
      "",
      "JSON, a line for each note: {\"change\":\"added\",\"path\":\"…\"}, where change is added, changed, renamed (with \"from\")",
      "or removed."
    })
final class WatchCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();

  WatchCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    if (format.format() == Format.CSV || format.format() == Format.MARKDOWN) {
      throw new UsageProblem("What changes is told in lines, or with --format json as JSON.");
    }
    try (HeldOpen open = vault.follow(around, this::tell)) {
      around.err().println("Watching. Ctrl-C ends it.");
      around.err().flush();
      open.runUntilStopped();
    }
    return ExitCode.DONE.code();
  }

  private void tell(Changes changes) {
    changes.each().forEach(format.format() == Format.JSON ? this::object : this::line);
    around.out().flush();
  }

  private void object(NoteChange change) {
    JsonText.writeLine(around.out(), json -> json.object(o -> {
      o.field("change", word(change));
      o.field("path", change.path());
      if (change.from().isPresent()) {
        o.field("from", change.from().get());
      }
    }));
  }

  private void line(NoteChange change) {
    String from = change.from().map(path -> path + " → ").orElse("");
    around.out().println(word(change) + " " + Printable.line(from + change.path()));
  }

  private static String word(NoteChange change) {
    return change.what().name().toLowerCase(Locale.ROOT);
  }
}
