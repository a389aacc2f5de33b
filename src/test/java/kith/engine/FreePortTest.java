package kith.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreePortTest {

  @Test
  void isTheWantedOneWhereNobodyHasIt() throws IOException {
    int free = FreePort.near(0, Set.of());
    assertThat(free).isGreaterThan(1023);
    assertThat(FreePort.near(free, Set.of())).isEqualTo(free);
    assertThat(FreePort.near(free, Set.of(free))).isGreaterThan(free);
  }

  @Test
  void isAnotherWhereItIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(FreePort.near(taken.getLocalPort(), Set.of())).isNotEqualTo(taken.getLocalPort());
    }
  }

  @Test
  void theLastPortOfAllHasNoneAfterIt() {
    assertThat(FreePort.near(65_535, Set.of(65_535))).isBetween(1024, 65_534);
  }
}
