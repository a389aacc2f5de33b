package kith.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.config.SettingsReader;
import kith.graph.Model;
import kith.graph.Model.Part;
import kith.graph.RelationshipType;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.vault.Vault;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples' graph against what their author meant: lists of every meeting and every task, kept beside the tests. */
class SamplesIT {

  private static final Path SAMPLES = Path.of("samples");

  @TempDir static Path temp;
  private static VaultGraph graph;

  @BeforeAll
  static void index() throws IOException {
    byte[] settings = Files.readAllBytes(SAMPLES.resolve("kith.yml"));
    graph =
        VaultGraph.refresh(
            new VaultSetup(
                Vault.at(SAMPLES), SettingsReader.read("kith.yml", settings), settings, new TempGenerations(temp),
                EmbeddedGraphStore::open, Progress.NONE));
  }

  @AfterAll
  static void close() {
    graph.close();
  }

  @Test
  void everyMeetingHasItsAttendees() throws IOException {
    assertThat(
            lines("""
                MATCH (m:Meeting)
                OPTIONAL MATCH (p:Person)-[a:ATTENDED]->(m) WHERE a.inferred IS NULL
                RETURN m.id, toString(m.date), m.title, collect(p.name)"""))
        .isEqualTo(
            expected(
                "meetings.csv",
                row -> row.get("id") + "|" + row.get("date") + "|" + row.get("title") + "|" + sorted(Arrays.asList(row.get("attendees").split("; *")))));
  }

  @Test
  void everyTaskHasItsOwner() throws IOException {
    assertThat(
            lines("""
                MATCH (m:Meeting)<-[:HOLDS*0..1]-(:Note)-[:HAS_TASK]->(t)
                OPTIONAL MATCH (t)-[:ASSIGNED_TO]->(p)
                RETURN DISTINCT t.path, toString(t.line), t.status, coalesce(p.name, ''), coalesce(toString(t.due), '')"""))
        .isEqualTo(
            expected(
                "tasks.csv",
                row -> String.join("|", row.get("path"), row.get("line"), row.get("status"), row.get("owner"), row.get("due"))));
  }

  @Test
  void theModelTellsOfAllThatIsThere() {
    Model model = Model.read();
    Map<String, Set<String>> properties = new HashMap<>(Map.of("Vault", Set.of("commit", "fingerprint", "root")));
    Stream.concat(model.nodes().stream(), model.relationships().stream()).forEach(part -> properties.put(part.name(), part.properties().keySet()));
    for (String query : List.of("MATCH (n) RETURN DISTINCT labels(n), keys(n)", "MATCH ()-[r]->() RETURN DISTINCT [type(r)], keys(r)")) {
      assertThat(graph.store().read(query, Map.of()).rows()).isNotEmpty().allSatisfy(row -> {
        List<?> names = (List<?>) row.get(0);
        assertThat(properties).containsKeys(names.toArray(String[]::new));
        Set<String> told = names.stream().flatMap(name -> properties.get(name).stream()).collect(Collectors.toSet());
        assertThat(told).as("properties of %s", names).containsAll(((List<?>) row.get(1)).stream().map(String::valueOf).toList());
      });
    }
    assertThat(model.relationships()).extracting(Part::name)
        .containsExactlyInAnyOrder(Arrays.stream(RelationshipType.values()).map(Enum::name).toArray(String[]::new));
    Map<String, Long> counts = Model.counts(graph.store());
    assertThat(model.relationships()).allSatisfy(part -> assertThat(
            lines("MATCH " + part.pattern().replace("[:", "[r:") + " RETURN toString(count(DISTINCT r))"))
        .as(part.pattern()).containsExactly(String.valueOf(counts.get(part.name()))));
  }

  private static TreeSet<String> lines(String cypher) {
    TreeSet<String> lines = new TreeSet<>();
    for (List<Object> row : graph.store().read(cypher, Map.of()).rows()) {
      lines.add(String.join("|", row.stream().map(value -> value instanceof List<?> list ? sorted(list) : String.valueOf(value)).toList()));
    }
    return lines;
  }

  private static String sorted(List<?> names) {
    return names.stream().map(Object::toString).filter(name -> !name.isEmpty()).sorted().toList().toString();
  }

  private static TreeSet<String> expected(String file, Function<CSVRecord, String> line) throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    try (Reader reader = Files.newBufferedReader(Path.of("src/test/resources/samples", file));
        var records = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      records.forEach(row -> lines.add(line.apply(row)));
    }
    return lines;
  }
}
