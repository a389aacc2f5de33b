package kith.graph.bolt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "bolt://localhost:7687", "bolt+s://localhost", "bolt+ssc://10.0.0.1:7687", "neo4j://localhost/", "neo4j+s://3f2a.databases.neo4j.io",
    "neo4j+ssc://[::1]:7687", "neo4j://core:7687?policy=eu"
  })
  void readsEveryScheme(String address) {
    assertThat(ServerAddress.parse(address, Map.of())).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:7474", "bolt://", "neo4j:///notes", "bolt://localhost/notes", "BOLT+X://localhost", "bolt://a b", "://"})
  void tellsWhatAnAddressLooksLike(String address) {
    assertThatThrownBy(() -> ServerAddress.parse(address, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + address + "'")
        .hasMessageContaining("bolt://localhost:7687");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt://neo4j:hunter2@localhost", "http://neo4j:hunter2@localhost", "bolt://neo4j:hunter 2@localhost"})
  void neverRepeatsAPassword(String address) {
    assertThatThrownBy(() -> ServerAddress.parse(address, Map.of())).hasMessageContaining("NEO4J_PASSWORD").hasMessageNotContaining("hunter");
  }

  @Test
  void takesTheRestFromTheEnvironment() {
    ServerAddress address =
        ServerAddress.parse("bolt://there", Map.of("NEO4J_USERNAME", "ann", "NEO4J_PASSWORD", "hunter2", "NEO4J_DATABASE", "notes"));
    assertThat(address.user()).isEqualTo("ann");
    assertThat(address.password()).isEqualTo("hunter2");
    assertThat(address).hasToString("bolt://there (database notes)");
    assertThat(ServerAddress.parse("bolt://there", Map.of("NEO4J_DATABASE", " ")).database()).isEmpty();
  }
}
