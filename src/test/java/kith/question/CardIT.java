package kith.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.graph.GraphStore;
import kith.question.names.Directory;
import kith.question.names.Names;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The cards of people, organisations, topics and notes, of a graph whose truth is known. */
class CardIT {

  private static final LocalDate TODAY = LocalDate.parse("2026-01-15");

  private static final GraphStore GRAPH = SmallStore.opened();
  private static Names names;

  @BeforeAll
  static void read() {
    names = Directory.names(GRAPH, Optional.of("Max Holt"));
  }

  @Test
  void aCardShowsAPerson() {
    Map<String, Object> card = Card.find(GRAPH, names, "Glenn", TODAY).card().orElseThrow().fields();
    assertThat(card).containsEntry("name", "Glenn Lockwood").containsEntry("note", SmallGraph.GLENN)
        .containsEntry("organisations", List.of("NVIDIA")).containsEntry("meetings", 3L);
    assertThat(card.get("met")).asInstanceOf(LIST).first().isEqualTo(Map.of("person", "Aaron Chaisson", "meetings", 2L,
        "first", LocalDate.parse("2025-10-01"), "last", LocalDate.parse("2025-11-06")));
    assertThat(card.get("tasks")).asInstanceOf(LIST).singleElement().extracting("task").isEqualTo("Measure checkpoints");
  }

  @Test
  void aCardShowsAnOrganisationATopicAndANote() {
    assertThat(Card.find(GRAPH, names, "coreweave", TODAY).card().orElseThrow().fields().get("people")).asInstanceOf(LIST).hasSize(1);
    assertThat(Card.find(GRAPH, names, "key-value cache", TODAY).card().orElseThrow().fields().get("decisions")).asInstanceOf(LIST).hasSize(1);
    assertThat(Card.find(GRAPH, names, "review SUMMIT slides", TODAY).card().orElseThrow().fields())
        .containsEntry("kind", "note").containsEntry("note", SmallGraph.SLIDES)
        .containsEntry("attendees", List.of("Aaron Chaisson", "Glenn Lockwood", "Jason Vallery", "Max Holt"));
    assertThat(Card.find(GRAPH, names, "Meetings/2026-01-02 One to one", TODAY).card()).isPresent();
  }

  @Test
  void aCardOfTwoNotesOrNobodyIsRefused() {
    assertThat(Card.find(GRAPH, names, "Weekly Inference Sync", TODAY).refusal().orElseThrow().candidates())
        .containsExactly(SmallGraph.SYNC_1, SmallGraph.SYNC_2);
    assertThat(Card.find(GRAPH, names, "Aron Chaison", TODAY).refusal().orElseThrow().candidates())
        .containsExactly("Aaron Chaisson");
  }
}
