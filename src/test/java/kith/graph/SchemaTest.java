package kith.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaTest {

  @Test
  void namesEveryFileOfTheSchema() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("cypher", "schema"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".cypher", "")))
          .containsExactlyInAnyOrderElementsOf(Schema.NAMES);
    }
  }

  @Test
  void namesEachPartAsItsStatementDoes() {
    for (int i = 0; i < Schema.NAMES.size(); i++) {
      assertThat(Schema.statements().get(i)).containsPattern("(CONSTRAINT|INDEX) " + Schema.names().get(i) + " ");
    }
  }

  @Test
  void everyStatementCanBeRepeated() {
    assertThat(Schema.statements()).allSatisfy(statement -> assertThat(statement).contains("IF NOT EXISTS"));
  }
}
