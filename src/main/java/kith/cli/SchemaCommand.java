package kith.cli;

import java.util.concurrent.Callable;
import kith.graph.Model;
import kith.output.ModelText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kith schema} */
@Command(
    name = "schema",
    header = "Tell what the graph is made of, for those who write queries.",
    description = {"", "Labels and relationships with their properties, and how many there are of each.", ""},
    footer = {
      "",
      "Examples:",
      "  kith schema",
      "  kith schema --format markdown > Schema.md",
      "",
      "JSON: {\"nodes\":[…],\"relationships\":[…]}, each {\"name\",\"pattern\",\"count\",\"meaning\",\"properties\":{name: meaning}}."
    })
final class SchemaCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();

  SchemaCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (OpenVault open = vault.open(around)) {
      new ModelText(Model.read(), Model.counts(open.graph())).write(format.format(), around.screen().page(around.env()), around.out());
    }
    return ExitCode.DONE.code();
  }
}
