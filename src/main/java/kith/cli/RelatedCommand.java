package kith.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kith.output.RelatedText;
import kith.question.Subject;
import kith.related.Ranking;
import kith.related.Relation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kith related "Ann Lee"} */
@Command(
    name = "related",
    header = "Show what a note or name should link to and doesn't, the nearest first, each with the reason.",
    description = {"", "Found in the links, the names in the text, meetings, tasks, tags and the text itself.", ""},
    footer = {
      "",
      "Examples:",
      "  kith related \"Jason Vallery\"",
      "  kith related \"Meetings/2025-11-06 - Review.md\" --limit 20 --format json",
      "  kith related --all > related.jsonl",
      "",
      "JSON: {\"note\",\"rows\":[{\"name\",\"path\",\"kind\",\"score\",\"reason\"}]}; note is the path, or the name of what has no note;",
      "path is null for what has none; kind is person, organisation, topic or note; a score only compares rows of one list.",
      "With --already-linked rows also have \"linked\". --all writes one such object a line, for each note.",
      "Unknown or ambiguous names as in 'kith ask'."
    })
final class RelatedCommand implements Callable<Integer> {

  private final Surroundings around;

  @ArgGroup(multiplicity = "1")
  private Wanted wanted = new Wanted();

  @Option(names = "--limit", paramLabel = "N", description = "At most so many; 10 if not said.")
  private int limit = 10;

  @Option(names = "--already-linked", description = "What is linked already is among them.")
  private boolean alreadyLinked;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();

  RelatedCommand(Surroundings around) {
    this.around = around;
  }

  /** Of what. */
  static final class Wanted {

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name, an alias, a note's title or path.")
    private @Nullable List<String> words;

    @Option(names = "--all", description = "Every note, as JSON, one a line.")
    private boolean all;
  }

  @Override
  public Integer call() {
    try (OpenVault open = vault.open(around)) {
      List<String> words = Optional.ofNullable(wanted.words).orElse(List.of());
      return words.isEmpty() ? all(open).code() : one(String.join(" ", words), open).code();
    }
  }

  private ExitCode one(String name, OpenVault open) {
    Subject subject = Subject.find(open.graph(), VaultOptions.names(open), name);
    subject.known().ifPresent(known -> {
      List<Relation> relations = Ranking.of(open.graph(), open::prose).of(known.id(), limit, alreadyLinked);
      String note = known.id().endsWith(".md") ? known.id() : known.name();
      text().write(note, relations, format.format(), around.screen().page(around.env()));
    });
    return subject.refusal().map(refusal -> Refusals.tell(name, refusal, format, around)).orElse(ExitCode.DONE);
  }

  private ExitCode all(OpenVault open) {
    Ranking ranking = Ranking.of(open.graph(), open::prose);
    ranking.notes().forEach(note -> text().writeLine(note, ranking.of(note, limit, alreadyLinked)));
    return ExitCode.DONE;
  }

  private RelatedText text() {
    return new RelatedText(alreadyLinked, around.out());
  }
}
