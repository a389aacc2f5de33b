package kith.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.graph.GraphStore;
import kith.graph.embedded.EmbeddedGraphStore;
import kith.question.names.Directory;
import kith.question.names.Names;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cards of people, organisations, topics and notes, of a graph whose truth is known. */
class CardIT {

  @TempDir private static Path directory;
  private static GraphStore graph;
  private static Names names;

  @BeforeAll
  static void fill() throws Exception {
    graph = EmbeddedGraphStore.open(Files.createDirectory(directory.resolve("store")));
    SmallGraph.fill(graph);
    names = Directory.names(graph, Optional.of("Max Holt"));
  }

  @AfterAll
  static void close() {
    graph.close();
  }

  @Test
  void aCardShowsAPerson() {
    Map<String, Object> card = Card.find(graph, names, "Glenn").card().orElseThrow().fields();
    assertThat(card).containsEntry("name", "Glenn Lockwood").containsEntry("note", SmallGraph.GLENN)
        .containsEntry("organisations", List.of("NVIDIA")).containsEntry("meetings", 3L);
    assertThat(card.get("met")).asInstanceOf(LIST).first().isEqualTo(Map.of("person", "Aaron Chaisson", "meetings", 2L,
        "first", LocalDate.parse("2025-10-01"), "last", LocalDate.parse("2025-11-06")));
    assertThat(card.get("tasks")).asInstanceOf(LIST).singleElement().extracting("task").isEqualTo("Measure checkpoints");
  }

  @Test
  void aCardShowsAnOrganisationATopicAndANote() {
    assertThat(Card.find(graph, names, "coreweave").card().orElseThrow().fields().get("people")).asInstanceOf(LIST).hasSize(1);
    assertThat(Card.find(graph, names, "key-value cache").card().orElseThrow().fields().get("decisions")).asInstanceOf(LIST).hasSize(1);
    assertThat(Card.find(graph, names, "review SUMMIT slides").card().orElseThrow().fields())
        .containsEntry("kind", "note").containsEntry("note", SmallGraph.SLIDES)
        .containsEntry("attendees", List.of("Aaron Chaisson", "Glenn Lockwood", "Jason Vallery", "Max Holt"));
    assertThat(Card.find(graph, names, "Meetings/2026-01-02 One to one").card()).isPresent();
  }

  @Test
  void aCardOfTwoNotesOrNobodyIsRefused() {
    assertThat(Card.find(graph, names, "Weekly Inference Sync").refusal().orElseThrow().candidates())
        .containsExactly(SmallGraph.SYNC_1, SmallGraph.SYNC_2);
    assertThat(Card.find(graph, names, "Aron Chaison").refusal().orElseThrow().candidates())
        .containsExactly("Aaron Chaisson");
  }
}
