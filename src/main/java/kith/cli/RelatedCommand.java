package kith.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kith.edit.BlockText;
import kith.edit.LinkText;
import kith.edit.RelatedSection;
import kith.index.NoteFiles;
import kith.knowledge.FileIndex;
import kith.output.RelatedText;
import kith.question.Subject;
import kith.related.Ranking;
import kith.related.Relation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kith related "Ann Lee"} */
@Command(
    name = "related",
    header = "Show what a note or name should link to and doesn't, the nearest first, each with the reason.",
    description = {
      "",
      "Found in the links, the names in the text, meetings, tasks, tags and the text itself.",
      "With --write it goes into the notes: a block that is Kith's own in the section '## Related', which is made if there is",
      "none. All else in a note stays byte for byte, and --remove takes the block out again.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  kith related \"Jason Vallery\"",
      "  kith related \"Meetings/2025-11-06 - Review.md\" --limit 20 --format json",
      "  kith related --all > related.jsonl",
      "  kith related --write --dry-run",
      "  kith related --write \"Jason Vallery\" \"Meetings/2025-11-06 - Review.md\"",
      "",
      "JSON: {\"note\",\"rows\":[{\"name\",\"path\",\"kind\",\"score\",\"reason\"}]}; note is the path, or the name of what has no note;",
      "path is null for what has none; kind is person, organisation, topic or note; a score only compares rows of one list.",
      "With --already-linked rows also have \"linked\". --all writes one such object a line, for each note.",
      "With --write or --remove: {\"dryRun\",\"changed\":[paths],\"unchanged\":number,\"leftAlone\":[{\"path\",\"line\",\"message\"}]};",
      "exit 1 if a note had to be left alone, 3 if one couldn't be written.",
      "Unknown or ambiguous names as in 'kith ask'."
    })
final class RelatedCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(paramLabel = "NAME", arity = "0..*",
      description = "A name, an alias, a note's title or path; with --write and --remove several notes, or none for all.")
  private List<String> words = List.of();

  @Option(names = "--all", description = "Every note; without --write or --remove as JSON, one a line.")
  private boolean all;

  @ArgGroup private Change change = new Change();

  @Option(names = "--dry-run", description = "Show as a diff what --write or --remove would do.")
  private boolean dryRun;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many; 10 if not said.")
  private int limit = 10;

  @Option(names = "--already-linked", description = "What is linked already is among them.")
  private boolean alreadyLinked;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();

  RelatedCommand(Surroundings around) {
    this.around = around;
  }

  /** A note and what belongs to it. */
  private record Ranked(String note, List<Relation> relations) {}

  /** What to do to the notes, if anything. */
  static final class Change {

    @Option(names = "--write", description = "Write it into the notes.")
    private boolean write;

    @Option(names = "--remove", description = "Take it out of the notes again.")
    private boolean remove;
  }

  @Override
  public Integer call() {
    boolean changes = change.write || change.remove;
    if (all ? !words.isEmpty() : words.isEmpty() && !changes) {
      throw new UsageProblem("Of what? Name a note, a person, an organisation or a topic, or say --all.");
    }
    if (dryRun && !changes) {
      throw new UsageProblem("--dry-run shows what --write or --remove would do: add one of them.");
    }
    try (OpenVault open = vault.open(around)) {
      if (changes) {
        return change(open).code();
      }
      return all ? all(open).code() : one(String.join(" ", words), open).code();
    }
  }

  private ExitCode change(OpenVault open) {
    NoteFiles files = open.files();
    NamedNotes named = NamedNotes.of(words, files, open, around.today());
    if (named.refusal().isPresent()) {
      return Refusals.tell(String.join(" ", words), named.refusal().get(), format, around);
    }
    Edits edits = new Edits(files, dryRun, format.format(), around);
    if (change.remove) {
      named.paths().forEach(path -> edits.apply(path, bytes -> RelatedSection.remove(path, bytes)));
    } else {
      write(named.paths(), files.index(), open, edits);
    }
    return edits.finish();
  }

  private void write(List<String> paths, FileIndex index, OpenVault open, Edits edits) {
    Ranking ranking = open.ranking();
    boolean existingOnly = open.settings().existingOnly();
    for (Ranked ranked : ranked(ranking, paths, false).toList()) {
      List<String> lines = BlockText.of(ranked.relations(), LinkText.in(ranked.note(), index), existingOnly);
      edits.apply(ranked.note(), bytes -> RelatedSection.write(ranked.note(), bytes, lines));
    }
  }

  private ExitCode one(String name, OpenVault open) {
    Subject subject = Subject.find(open.graph(), open.names(), name, around.today());
    subject.known().ifPresent(known -> {
      List<Relation> relations = open.ranking().of(known.id(), limit, alreadyLinked);
      String note = known.id().endsWith(".md") ? known.id() : known.name();
      text().write(note, relations, format.format(), around.screen().page(around.env()));
    });
    return subject.refusal().map(refusal -> Refusals.tell(name, refusal, format, around)).orElse(ExitCode.DONE);
  }

  private ExitCode all(OpenVault open) {
    Ranking ranking = open.ranking();
    ranked(ranking, ranking.notes(), alreadyLinked).forEachOrdered(ranked -> text().writeLine(ranked.note(), ranked.relations()));
    return ExitCode.DONE;
  }

  /** The relations of each note, found on all processors, in the notes' order. */
  private Stream<Ranked> ranked(Ranking ranking, List<String> notes, boolean linkedToo) {
    return notes.parallelStream().map(note -> new Ranked(note, ranking.of(note, limit, linkedToo)));
  }

  private RelatedText text() {
    return new RelatedText(alreadyLinked, around.out());
  }
}
