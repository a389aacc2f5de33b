package kith.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kith.edit.Edit;
import kith.edit.MentionLinks;
import kith.edit.Offer;
import kith.index.NoteFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kith link --all} */
@Command(
    name = "link",
    header = "Turn names in the text of notes into links.",
    description = {
      "",
      "Of each person, organisation and topic that a note names and doesn't link to, the first mention becomes a link, an alias",
      "[[Name|as written]]. Only where it is certain who is meant, never in code, headings, quotes, properties, tables of",
      "contents, links or lists of attendees. On a terminal each is asked for.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  kith link --all --dry-run",
      "  kith link \"Meetings/2025-11-06 - Review.md\"",
      "  kith link --all --yes",
      "",
      "JSON: {\"dryRun\",\"changed\":[paths],\"unchanged\":number,\"leftAlone\":[{\"path\",\"line\",\"message\"}]}.",
      "Exit 1 if a note had to be left alone, 3 if one couldn't be written."
    })
final class LinkCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(paramLabel = "NOTE", arity = "0..*", description = "A note's title or path, or whom it is about.")
  private List<String> names = List.of();

  @Option(names = "--all", description = "Every note.")
  private boolean all;

  @Option(names = "--dry-run", description = "Show as a diff what would change.")
  private boolean dryRun;

  @Option(names = "--yes", description = "Make every link without asking.")
  private boolean yes;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();

  LinkCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    if (all != names.isEmpty()) {
      throw new UsageProblem("In which notes? Name some, or say --all.");
    }
    boolean asks = !yes && !dryRun;
    if (asks && !around.screen().interactive()) {
      throw new UsageProblem("There is no terminal to ask on: --dry-run shows the links, --yes makes them all.");
    }
    try (OpenVault open = vault.open(around)) {
      NoteFiles files = open.files();
      NamedNotes named = NamedNotes.of(names, files, open, around.today());
      return named.refusal()
          .map(refusal -> Refusals.tell(String.join(" ", names), refusal, format, around))
          .orElseGet(() -> link(named.paths(), files, open, new Consent(around, asks)))
          .code();
    }
  }

  private ExitCode link(List<String> paths, NoteFiles files, OpenVault open, Consent consent) {
    MentionLinks links = new MentionLinks(files.knowledge(), files.index(), open.settings().existingOnly());
    Edits edits = new Edits(files, dryRun, format.format(), around);
    for (String path : paths) {
      edits.apply(path, bytes -> {
        List<Offer> offers = links.in(path, bytes);
        List<Offer> agreed = offers.stream().filter(offer -> consent.to(path, offer)).toList();
        return agreed.isEmpty() && !offers.isEmpty() ? new Edit.Declined() : MentionLinks.write(path, bytes, agreed);
      });
      if (consent.isOver()) {
        break;
      }
    }
    return edits.finish();
  }
}
