package kith.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kith.graph.embedded.PlainStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neo4j answers with the libraries of the build, whose function literals are classes. */
class QuickJarsIT {

  @TempDir Path store;

  @Test
  void aQueryIsPlannedWithThem() throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load", "-cp",
            "target/test-classes:target/lib/*", PlainStart.class.getName(), store.toString());
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> lines = process.inputReader().lines().toList();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(lines).contains("{nodes=0}");
    assertThat(lines).filteredOn(line -> line.contains("org.neo4j.cypher") && line.contains("$$Literal")).hasSizeGreaterThan(100);
    assertThat(lines).filteredOn(line -> line.contains("org.neo4j.") && line.contains("$$Lambda")).hasSizeLessThan(200);
  }
}
