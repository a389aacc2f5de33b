package kith.cli;

import java.util.concurrent.Callable;
import kith.cli.OpenVault.Changes;
import kith.cli.Vaults.Refresh;
import kith.output.Format;
import kith.output.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kith index} */
@Command(
    name = "index",
    header = "Bring the graph up to date with the notes.",
    description = {"", "Every command does this first; on its own it is for scripts, and for a look at what changed.", ""},
    footer = {
      "",
      "JSON: {\"notes\",\"read\",\"gone\",\"rebuilt\"}: how many notes there are, were read because they are new or changed, are",
      "gone since last time; and whether the graph was made from nothing."
    })
final class IndexCommand implements Callable<Integer> {

  private final Surroundings around;

  @Option(names = "--rebuild", description = "Make the graph anew from all notes.")
  private boolean rebuild;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();

  IndexCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (OpenVault open = vault.open(around, rebuild ? Refresh.REBUILD : Refresh.CHANGES)) {
      Changes changes = open.changes();
      if (format.format() == Format.JSON) {
        json(changes);
      } else {
        around.out().println(
            (changes.rebuilt() ? "The graph was made anew: " : "") + changes.notes() + " notes, " + changes.read()
                + " read, " + changes.gone() + " gone.");
      }
    }
    return ExitCode.DONE.code();
  }

  private void json(Changes changes) {
    JsonText.write(around.out(), false, json -> json.object(o -> {
      o.field("notes", changes.notes());
      o.field("read", changes.read());
      o.field("gone", changes.gone());
      o.field("rebuilt", changes.rebuilt());
    }));
  }
}
