package kith.graph.bolt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.graph.CypherFile;
import kith.graph.NodeKey;
import kith.graph.RelationshipType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements for a server name the whole model. */
class ServerCypherTest {

  private static final List<String> LABELS = Arrays.stream(NodeKey.Label.values()).map(NodeKey.Label::text).toList();

  @ParameterizedTest
  @ValueSource(strings = {"find", "nodes", "labelled", "clear", "content"})
  void knowsEveryLabel(String name) {
    assertThat(words(name)).containsAll(LABELS);
  }

  @Test
  void keepsWhatIsOwnedByEitherEnd() {
    String text = CypherFile.text("/cypher/server/relationships.cypher");
    Stream.of(RelationshipType.values())
        .forEach(type -> assertThat(text).containsPattern(type.ownedByEnd() ? "<-\\[old:[A-Z_|]*\\b" + type + "\\b" : "-\\[old:[A-Z_|]*\\b" + type + "\\b.*]->"));
  }

  private static List<String> words(String name) {
    return Pattern.compile("\\w+").matcher(CypherFile.text("/cypher/server/" + name + ".cypher")).results().map(found -> found.group()).toList();
  }
}
