package kith.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Names for tests: two Jasons, an owner, and one of each kind. */
final class People {

  static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  static final Known AARON = person("p:aaron", "Aaron Chaisson", "2025-11-06", 9);
  static final Known GLENN = person("p:glenn", "Glenn Lockwood", "2025-10-01", 4, "Lockwood, Glenn", "glock@example.org");
  static final Known VALLERY = person("p:vallery", "Jason Vallery", "2025-11-06", 5);
  static final Known WU = person("p:wu", "Jason Wu", "2025-12-01", 1);
  static final Known ELENA = person("p:elena", "Elena Núñez", "2025-05-01", 2);
  static final Known OWNER = person("p:max", "Max Holt", "2026-01-02", 20);
  static final Known COREWEAVE = new Known("o:cw", "CoreWeave", List.of("Core Weave"), Kind.ORGANISATION, Optional.empty(), 0);
  static final Known CACHE = new Known("t:kv", "KV Cache", List.of("key-value cache"), Kind.TOPIC, Optional.empty(), 0);
  static final Known SYNC =
      new Known("Weekly Inference Sync", "Weekly Inference Sync", List.of(), Kind.MEETING, Optional.of(TODAY), 3);
  static final Known SLIDES =
      new Known("Review summit slides", "Review summit slides", List.of(), Kind.MEETING, Optional.of(TODAY), 1);

  private People() {}

  static Names names() {
    return Names.of(
        List.of(AARON, GLENN, VALLERY, WU, ELENA, OWNER, COREWEAVE, CACHE),
        Optional.of("Max Holt"),
        () -> List.of(SYNC, SLIDES));
  }

  static Understanding understanding() {
    return new Understanding(Catalogue.builtIn(), names(), TODAY);
  }

  private static Known person(String id, String name, String last, long meetings, String... aliases) {
    return new Known(id, name, List.of(aliases), Kind.PERSON, Optional.of(LocalDate.parse(last)), meetings);
  }
}
