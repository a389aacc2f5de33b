package kith.question.understanding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.question.catalogue.Catalogue;
import kith.question.names.Kind;
import kith.question.names.Known;
import kith.question.names.Names;
import kith.question.names.Register;

/** Names for tests: two Jasons, an owner, and one of each kind. */
public final class People {

  public static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  static final Known AARON = person("p:aaron", "Aaron Chaisson");
  static final Known GLENN = person("p:glenn", "Glenn Lockwood", "Lockwood, Glenn", "glock@example.org");
  static final Known VALLERY = person("p:vallery", "Jason Vallery");
  static final Known WU = person("p:wu", "Jason Wu");
  static final Known ELENA = person("p:elena", "Elena Núñez");
  static final Known OWNER = person("p:max", "Max Holt");
  static final Known COREWEAVE = new Known("o:cw", "CoreWeave", List.of("Core Weave"), Kind.ORGANISATION);
  static final Known ACME = new Known("o:acme", "Acme Systems GmbH & Co. KG", List.of(), Kind.ORGANISATION);
  static final Known CACHE = new Known("t:kv", "KV Cache", List.of("key-value cache"), Kind.TOPIC);
  static final Known CHECKPOINTING = new Known("t:cp", "Checkpointing", List.of(), Kind.TOPIC);
  static final Known SYNC =
      new Known("Weekly Inference Sync", "Weekly Inference Sync", List.of(), Kind.MEETING);
  static final Known SLIDES =
      new Known("Review summit slides", "Review summit slides", List.of(), Kind.MEETING);

  private People() {}

  public static Names names() {
    return Names.of(
        List.of(AARON, GLENN, VALLERY, WU, ELENA, OWNER, COREWEAVE, ACME, CACHE, CHECKPOINTING), Optional.of("Max Holt"), new RecentWu());
  }

  /** Two meetings; Jason Wu was met after everybody else. */
  private static final class RecentWu implements Register {
    @Override
    public List<Known> meetings() {
      return List.of(SYNC, SLIDES);
    }

    @Override
    public List<String> recentFirst(List<String> ids, LocalDate today) {
      return ids.stream().sorted((a, b) -> Boolean.compare(b.equals(WU.id()), a.equals(WU.id()))).toList();
    }

    @Override
    public List<String> worksAt(List<String> ids, String organisation) {
      return organisation.equals(COREWEAVE.id()) && ids.contains(VALLERY.id()) ? List.of(VALLERY.id()) : List.of();
    }
  }

  static Understanding understanding() {
    return new Understanding(Catalogue.builtIn(), names(), TODAY);
  }

  private static Known person(String id, String name, String... aliases) {
    return new Known(id, name, List.of(aliases), Kind.PERSON);
  }
}
