package kith.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kith.config.Settings;
import kith.config.Settings.Kind;
import kith.knowledge.Draft.Verdict;
import kith.knowledge.Entity.Evidence;
import kith.knowledge.Entity.Strength;

/** Decides what kind of thing each entity is: by what is said of it, and where nothing is, by a guess in the light of the others. */
final class KindJudge {

  private static final String SETTINGS_SAY_SO = "kith.yml says so";

  private final Settings settings;
  private final Map<String, Use> strongestUse;
  private final KindGuess guess;

  KindJudge(Settings settings, Map<String, Use> strongestUse, KindGuess guess) {
    this.settings = settings;
    this.strongestUse = strongestUse;
    this.guess = guess;
  }

  TreeMap<String, Entity> judge(SortedMap<String, Draft> drafts) {
    TreeMap<String, Entity> entities = new TreeMap<>();
    drafts.values().forEach(draft -> said(draft).ifPresent(verdict -> entities.put(draft.id(), draft.of(verdict))));
    List<Draft> others = drafts.values().stream().filter(draft -> !entities.containsKey(draft.id())).toList();
    Map<String, Verdict> guesses = guess.kinds(entities, others);
    others.forEach(draft -> entities.put(draft.id(), draft.of(guesses.get(draft.id()))));
    return entities;
  }

  private Optional<Verdict> said(Draft draft) {
    return bySettings(draft)
        .or(() -> draft.claim().map(claim -> new Verdict(claim.kind(), new Evidence(Strength.OWN_NOTE, "its note says so (" + claim.because() + ")"))))
        .or(() -> Optional.ofNullable(strongestUse.get(draft.id())).map(use -> new Verdict(use.kind(), new Evidence(Strength.ROLE, use.because()))))
        .or(() -> wellKnown(draft));
  }

  private Optional<Verdict> bySettings(Draft draft) {
    List<String> keys = draft.keys();
    Optional<Kind> kind =
        new TreeMap<>(settings.kinds()).entrySet().stream().filter(entry -> keys.contains(Names.key(entry.getKey()))).map(Map.Entry::getValue).findFirst();
    return kind.or(() -> settings.me().filter(me -> keys.contains(Names.key(me.name()))).map(me -> Kind.PERSON))
        .map(said -> new Verdict(said, new Evidence(Strength.SETTINGS, SETTINGS_SAY_SO)));
  }

  private static Optional<Verdict> wellKnown(Draft draft) {
    boolean known = draft.keys().stream().anyMatch(WordLists.SHIPPED.organisations()::contains);
    return known ? Optional.of(new Verdict(Kind.ORGANISATION, new Evidence(Strength.WELL_KNOWN, "a well-known organisation"))) : Optional.empty();
  }
}
