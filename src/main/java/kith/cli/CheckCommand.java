package kith.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kith.knowledge.Finding;
import kith.knowledge.Finding.Group;
import kith.output.FindingsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code kith check} */
@Command(
    name = "check",
    header = "List what in the notes is broken, ambiguous or uncertain.",
    description = {
      "",
      "Broken properties, unresolved and ambiguous links, uncertain kinds, likely duplicates, damaged text: each once, with",
      "how often it is met with and the first places, what Obsidian does with it, and what Kith did. Exit 1 if there is any.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  kith check --vault ~/Notes",
      "  kith check --only missing-note --all",
      "  kith check --format csv | grep Meetings/",
      "  kith check --format json",
      "",
      "JSON, whole and sorted: {\"findings\":[{\"group\",\"path\",\"line\",\"column\",\"message\",\"obsidian\",\"kith\",\"times\",",
      "\"places\":[{\"path\",\"line\",\"column\",\"written\"}]}]}; path, line and column are the first place, \"written\" is what",
      "stands there where the message doesn't say it. CSV has a row for each place.",
      "Groups: unreadable, damaged-text, ambiguous-link, missing-note, alias-link, no-note, contested-alias, uncertain-kind,",
      "likely-duplicate."
    })
final class CheckCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--all", description = "Show all of each group and all places in the table, not just the first.")
  private boolean all;

  @Option(names = "--only", paramLabel = "GROUP", split = ",", converter = GroupWord.class, description = "Show these groups alone.")
  private Set<Group> only = EnumSet.allOf(Group.class);

  CheckCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    List<Finding> findings = vault.findings(around).stream().filter(finding -> only.contains(finding.group())).toList();
    new FindingsText(findings, around.out()).write(format.format(), around.screen().page(around.env()), all);
    return (findings.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED).code();
  }

  /** Reads a group by its word. */
  private static final class GroupWord implements ITypeConverter<Group> {

    @Override
    public Group convert(String word) {
      return Stream.of(Group.values()).filter(group -> group.word().equals(word)).findFirst()
          .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of " + String.join(", ", Stream.of(Group.values()).map(Group::word).toList())));
    }
  }
}
