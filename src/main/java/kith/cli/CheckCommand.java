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
      "JSON: {\"findings\":[{\"group\",\"path\",\"line\",\"column\",\"message\",\"obsidian\",\"kith\"}]}."
    })
final class CheckCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();

  CheckCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (OpenVault open = vault.openQuietly(around)) {
      List<Finding> findings = open.findings();
      if (format.format() == Format.TABLE) {
        print(findings);
      } else {
        format.list("findings", rows(findings), around);
      }
      return (findings.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED).code();
    }
  }

  private void print(List<Finding> findings) {
    Map<Group, List<Finding>> groups =
        findings.stream().collect(Collectors.groupingBy(Finding::group, LinkedHashMap::new, Collectors.toList()));
    groups.forEach((group, all) -> {
      around.out().println(group.title() + " (" + all.size() + ")");
      all.forEach(this::print);
      around.out().println();
    });
    around.out().println(findings.isEmpty() ? "Nothing to complain about." : counted(findings.size()));
  }

  private static String counted(int findings) {
    return findings == 1 ? "1 finding." : findings + " findings.";
  }

  private void print(Finding finding) {
    around.out().println("  " + Printable.line(finding.place().toString()));
    if (!finding.obsidian().isEmpty()) {
      around.out().println("      Obsidian: " + Printable.line(finding.obsidian()));
    }
    if (!finding.kith().isEmpty()) {
      around.out().println("      Kith: " + Printable.line(finding.kith()));
    }
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
