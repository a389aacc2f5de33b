package kith.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kith cypher "MATCH (p:Person) RETURN p.name AS name ORDER BY name"} */
@Command(
    name = "cypher",
    header = "Run a Cypher query that only reads.",
    description = {"", "The notes are the truth: whatever would change the graph is refused.", ""},
    footer = {
      "",
      "A value that is a whole number, a decimal number, true, false, null or a date (2025-11-06) is read as such; put it in",
      "single quotes to make it text: -p \"year='2025'\".",
      "",
      "Examples:",
      "  kith cypher 'MATCH (p:Person) RETURN p.name AS name ORDER BY name'",
      "  kith cypher 'MATCH (m:Meeting) WHERE m.date >= $since RETURN m.title AS title' -p since=2025-10-01",
      "  kith cypher - < query.cypher",
      "",
      "JSON: {\"columns\",\"rows\":[{…}]}; a node is {\"labels\",\"properties\"}, a relationship {\"type\",\"properties\"}, a path a",
      "list of both."
    })
final class CypherCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(paramLabel = "QUERY", description = "The query; - reads it from stdin.")
  private String query = "";

  @Option(names = {"-p", "--parameter"}, paramLabel = "NAME=VALUE", description = "A value for $NAME; may be repeated.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();

  CypherCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    String cypher = query.equals("-") ? typed() : query;
    Map<String, Object> values = new LinkedHashMap<>();
    parameters.forEach((name, value) -> values.put(name, ParameterValue.of(value)));
    try (OpenVault open = vault.open(around)) {
      format.text(around).rows(open.graph().read(cypher, values));
    }
    return ExitCode.DONE.code();
  }

  private String typed() {
    try {
      return new String(around.in().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
