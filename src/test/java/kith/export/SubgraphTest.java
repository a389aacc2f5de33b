package kith.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kith.graph.RelationshipType;
import org.junit.jupiter.api.Test;

/** Parts of a graph: a chain of five people, the middle one of whom also knows a sixth. */
class SubgraphTest {

  private static final List<Node> PEOPLE =
      IntStream.range(0, 6).mapToObj(i -> HostileGraph.node(NodeKind.PEOPLE, "P" + i, Map.of("id", "p" + i))).toList();

  @Test
  void nearIsHoweverTheRelationshipsPoint() {
    assertThat(labels(chain("person:p1").within(0))).containsExactly("P1");
    assertThat(labels(chain("person:p1").within(1))).containsExactly("P0", "P1", "P2");
    assertThat(labels(chain("person:p1").within(9))).hasSize(6);
  }

  @Test
  void theCentreStaysThenTheMostConnected() {
    Subgraph most = chain("person:p0").most(2, 100);
    assertThat(labels(most)).containsExactly("P0", "P2");
    assertThat(most.edges()).isEmpty();
  }

  @Test
  void noMoreRelationshipsThanAllowed() {
    assertThat(chain("person:p0").most(100, 2).edges()).hasSizeLessThanOrEqualTo(2);
    assertThat(chain("person:p0").most(100, 5)).isEqualTo(chain("person:p0"));
  }

  private static Subgraph chain(String centre) {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      edges.add(HostileGraph.edge(PEOPLE.get(i), PEOPLE.get(i + 1), RelationshipType.MET, Map.of()));
    }
    edges.add(HostileGraph.edge(PEOPLE.get(2), PEOPLE.get(5), RelationshipType.MET, Map.of()));
    return new Subgraph(PEOPLE, edges, Set.of(centre));
  }

  private static List<String> labels(Subgraph graph) {
    return graph.nodes().stream().map(Node::label).toList();
  }
}
