package kith.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kith.graph.Rows;
import kith.knowledge.Finding;
import kith.knowledge.Finding.Group;
import kith.note.Problem;
import kith.output.Format;
import kith.output.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kith check} */
@Command(
    name = "check",
    header = "List what in the notes is broken, ambiguous or uncertain.",
    description = {
      "",
      "Broken properties, unresolved and ambiguous links, uncertain kinds, likely duplicates, damaged text: each with its",
      "place, what Obsidian does with it, and what Kith did. Exit 1 if there is anything.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  kith check --vault ~/Notes",
      "  kith check --all | grep 'Meetings/'",
      "  kith check --format json",
      "",
      "JSON, whole and sorted: {\"findings\":[{\"group\",\"path\",\"line\",\"column\",\"message\",\"obsidian\",\"kith\"}]}.",
      "Groups: unreadable, damaged-text, ambiguous-link, missing-note, alias-link, no-note, contested-alias, uncertain-kind,",
      "likely-duplicate."
    })
final class CheckCommand implements Callable<Integer> {

  private static final int MOST_OF_A_GROUP = 20;

  private final Surroundings around;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--all", description = "Show all of each group in the table, not just the first.")
  private boolean all;

  CheckCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    List<Finding> findings = vault.findings(around);
    if (format.format() == Format.TABLE) {
      print(findings);
    } else {
      format.list("findings", rows(findings), around);
    }
    return (findings.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED).code();
  }

  private void print(List<Finding> findings) {
    Map<Group, List<Finding>> groups =
        findings.stream().collect(Collectors.groupingBy(Finding::group, LinkedHashMap::new, Collectors.toList()));
    groups.forEach(this::print);
    around.out().println(findings.isEmpty() ? "Nothing to mend." : findings.size() + (findings.size() == 1 ? " finding." : " findings."));
  }

  private void print(Group group, List<Finding> found) {
    int shown = all ? found.size() : Math.min(found.size(), MOST_OF_A_GROUP);
    around.out().println(group.title() + " (" + found.size() + ")");
    around.out().println("Obsidian " + Printable.line(found.get(0).obsidian()) + ".");
    found.subList(0, shown).forEach(finding -> around.out().println("  " + Printable.line(line(finding))));
    if (shown < found.size()) {
      around.out().println("  and " + (found.size() - shown) + " more: --all shows them.");
    }
    around.out().println();
  }

  private static String line(Finding finding) {
    return finding.kith().isEmpty() ? finding.place().toString() : finding.place() + "; " + finding.kith();
  }

  private static Rows rows(List<Finding> findings) {
    return new Rows(
        List.of("group", "path", "line", "column", "message", "obsidian", "kith"),
        findings.stream().map(CheckCommand::row).toList());
  }

  private static List<@Nullable Object> row(Finding finding) {
    Problem problem = finding.place();
    return List.of(finding.group().word(), problem.path(), (long) problem.line(), (long) problem.column(), problem.message(),
        finding.obsidian(), finding.kith());
  }
}
