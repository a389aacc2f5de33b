package kith.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kith.brief.Brief;
import kith.brief.BriefReader;
import kith.output.BriefText;
import kith.output.Printable;
import kith.question.Subject;
import kith.question.names.Kind;
import kith.question.names.Known;
import kith.question.names.Names;
import kith.question.understanding.Outcome.UnknownName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kith brief "Ann Lee" Acme} */
@Command(
    name = "brief",
    header = "Tell all there is to know before a meeting, on one page.",
    description = {
      "",
      "Who they are and where they work, when you last met and what was said, what each owes, what was decided, topics in",
      "common, who links you, and what has happened since: each line with its note.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  kith brief \"Allison Boerum\" \"Jason Vallery\"",
      "  kith brief CoreWeave --for 2025-11-20",
      "  kith brief \"Jason Vallery\" --format markdown > \"Before Jason.md\"",
      "",
      "JSON: {\"for\",\"with\":[names],\"who\":[{\"name\",\"organisation\":[…],\"meetings\",\"first\"}],\"colleagues\":[{\"person\",",
      "\"organisation\",\"meetings\",\"last\"}],\"lastMet\":[{\"date\",\"meeting\",\"with\"}],\"together\":[{\"date\",\"meeting\"}],",
      "\"said\":[{\"date\",\"text\"}],\"owedByThem\":[{\"task\",\"owner\",\"due\",\"overdue\",\"priority\"}],\"owedByYou\":[{\"task\",\"due\",",
      "\"overdue\",\"priority\"}],\"decisions\":[{\"date\",\"decision\"}],\"topics\":[{\"topic\",\"meetings\",\"last\"}],\"contacts\":[{\"person\",",
      "\"meetings\",\"last\"}],\"since\":[{\"date\",\"note\",\"about\"}],\"doneSince\":[{\"date\",\"task\",\"owner\"}]}; each object in a list",
      "also has \"path\" and \"line\". Unknown or ambiguous names as in 'kith ask'."
    })
final class BriefCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "Whom you will meet: people and organisations.")
  private List<String> written = List.of();

  @Option(names = "--for", paramLabel = "DATE", description = "The day of the meeting, YYYY-MM-DD; today if not said.")
  private @Nullable LocalDate day;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private LinksOption links = new LinksOption();

  BriefCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (OpenVault open = vault.open(around)) {
      Names names = open.names();
      List<Known> known = new ArrayList<>();
      for (String name : written) {
        Subject subject = Subject.find(open.graph(), names, name, day());
        if (subject.refusal().isPresent()) {
          return Refusals.tell(name, subject.refusal().get(), format, around).code();
        }
        Known one = subject.known().orElseThrow();
        if (one.kind() != Kind.PERSON && one.kind() != Kind.ORGANISATION) {
          return Refusals.tell(name, new UnknownName(name, Kind.PERSON, List.of()), format, around).code();
        }
        known.add(one);
      }
      tell(open, new BriefReader.Meeting(ids(known, Kind.ENTITY), ids(known, Kind.PERSON), names.owner().map(Known::id).orElse(""), day()));
      return ExitCode.DONE.code();
    }
  }

  private void tell(OpenVault open, BriefReader.Meeting meeting) {
    Brief brief = BriefReader.read(open.graph(), open.files()::read, open.settings().words().saidHeadings(), meeting);
    brief.remarks().forEach(remark -> around.err().println(Printable.line(remark)));
    BriefText.write(brief, format.format(), links.page(around, open.root()), around.out());
    around.out().flush(); // Before the store is closed, which takes a while.
  }

  private static List<String> ids(List<Known> known, Kind kind) {
    return known.stream().filter(one -> kind == Kind.ENTITY || one.kind() == kind).map(Known::id).distinct().toList();
  }

  private LocalDate day() {
    return day == null ? around.today() : day;
  }
}
