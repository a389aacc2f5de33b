package kith.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work in turn, and called off. */
@Timeout(60)
class TurnsTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  private final List<String> done = new CopyOnWriteArrayList<>();
  private final CountDownLatch interrupted = new CountDownLatch(2);
  private final Turns turns = new Turns(interrupted::countDown);

  @Test
  void allIsDoneInTurn() {
    List.of("a", "b", "c").forEach(each -> turns.add(each, () -> done.add(each)));
    turns.finish(LONG);
    assertThat(done).containsExactly("a", "b", "c");
  }

  @Test
  void whatIsntBegunIsNeverBegunAndWhatIsBegunIsInterruptedUntilItEnds() {
    CountDownLatch begun = new CountDownLatch(1);
    turns.add(1, () -> {
      begun.countDown();
      await(interrupted);
      done.add("cut short");
    });
    turns.add(2, () -> done.add("never"));
    turns.add(3, () -> done.add("after"));
    await(begun);
    turns.callOff(2);
    turns.callOff(1);
    turns.finish(LONG);
    assertThat(done).containsExactly("cut short", "after");
  }

  @Test
  void whatIsDoneAlreadyIsntInterrupted() {
    turns.add(1, () -> done.add("done"));
    turns.finish(LONG);
    turns.callOff(1);
    assertThat(interrupted.getCount()).isEqualTo(2);
  }

  @Test
  void theEndWaitsOnlySoLong() {
    turns.add(1, () -> await(interrupted));
    turns.add(2, () -> done.add("never"));
    turns.finish(Duration.ofMillis(500));
    assertThat(interrupted.getCount()).isZero();
    assertThat(done).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
