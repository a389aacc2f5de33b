package kith.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.config.Settings.Kind;
import kith.knowledge.Claims.KindClaim;
import kith.knowledge.Entity.Evidence;

/**
 * An entity whose kind is still to be found.
 *
 * @param claim what its own note says that it is
 */
record Draft(String id, Optional<String> path, String name, List<String> aliases, Optional<KindClaim> claim) {

  /** All its names, folded. */
  List<String> keys() {
    return Stream.concat(Stream.of(name), aliases.stream()).map(Names::key).toList();
  }

  Entity of(Verdict verdict) {
    return new Entity(id, path, name, aliases, verdict.kind(), verdict.because());
  }

  /** A kind and what decided it. */
  record Verdict(Kind kind, Evidence because) {}
}
