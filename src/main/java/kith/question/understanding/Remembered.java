package kith.question.understanding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.question.names.Called;
import kith.question.names.Kind;
import kith.question.names.Known;

/** A name that is looked up once for each kind: a sentence is read by hundreds of forms. */
final class Remembered implements Called {

  private final Called called;
  private final Map<Kind, List<Known>> candidates = new EnumMap<>(Kind.class);

  Remembered(Called called) {
    this.called = called;
  }

  @Override
  public List<Known> candidates(Kind kind) {
    return candidates.computeIfAbsent(kind, called::candidates);
  }

  @Override
  public Optional<String> takenFor() {
    return called.takenFor();
  }

  @Override
  public boolean isUnknown() {
    return called.isUnknown();
  }
}
