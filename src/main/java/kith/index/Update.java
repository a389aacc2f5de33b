package kith.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kith.config.Settings;
import kith.graph.Fragment;
import kith.graph.GraphChange;
import kith.graph.NodeKey;
import kith.graph.Stamp;
import kith.knowledge.ClaimsReader;
import kith.knowledge.Findings;
import kith.knowledge.Hit;
import kith.knowledge.Knowledge;
import kith.knowledge.MovedFiles;
import kith.note.Problem;
import kith.vault.Vault;
import kith.vault.VaultFile;

/**
 * Turns a survey of the vault into the change that makes the graph true again, and notes it in the ledger.
 *
 * <p>All notes' claims are brought together anew each time, those of unchanged notes out of the ledger; what the graph should
 * be is cut into fragments, and the fragments whose fingerprints differ are the change. So an update comes to the graph that an
 * index from nothing gives, and only the fragments of {@link Stale} notes are made for it.
 */
final class Update {

  private static final Hit[] NONE = {};

  private final Vault vault;
  private final Settings settings;
  private final ClaimsReader reader;
  private final Ledger ledger;
  private final Progress progress;
  private final List<Problem> problems = new ArrayList<>();

  Update(Vault vault, Settings settings, Ledger ledger, Progress progress) {
    this.vault = vault;
    this.settings = settings;
    this.reader = new ClaimsReader(settings);
    this.ledger = ledger;
    this.progress = progress;
  }

  /** What was wrong with the files that were read. */
  List<Problem> problems() {
    return problems;
  }

  /** Prepares the change and puts it in the ledger, which is not committed. */
  Planned plan(Survey survey, String fingerprint, String root) {
    problems.addAll(survey.problems());
    SortedMap<String, FileState> before = new TreeMap<>(ledger.files());
    boolean fromNothing = survey.known().isEmpty();
    Edits edits = read(survey);
    Stamp stamp = new Stamp(UUID.randomUUID().toString(), fingerprint, root);
    GraphChange change = edits.isEmpty() && !fromNothing ? new GraphChange(List.of(), List.of(), stamp) : relate(edits, fromNothing, stamp);
    return new Planned(change, Changes.between(before, ledger.files()), ledger.fragmentCount(), survey.taken());
  }

  private GraphChange relate(Edits edits, boolean fromNothing, Stamp stamp) {
    progress.begin("Relating", ledger.claims().size());
    Knowledge knowledge = Knowledge.of(ledger.claims(), ledger.files().keySet(), settings);
    Set<String> rescanned = findNames(knowledge, edits.changed());
    Fragments fragments =
        new Fragments(knowledge, note -> knowledge.meaning(note, hits(note.path())), path -> ledger.files().get(path).hash());
    boolean others = ledger.putEntities(Digest.of(knowledge.entities()));
    Stale stale =
        new Stale(fromNothing || others, edits, new MovedFiles(edits.moved()), rescanned, changedEntities(knowledge, fragments));
    GraphChange change = change(fragments, stale, stamp);
    if (fromNothing) {
      ledger.putFindings(() -> Findings.in(knowledge));
    } else {
      ledger.forgetFindings();
    }
    progress.end();
    return change;
  }

  /**
   * A change ready to be written.
   *
   * @param changes in the notes from which it comes
   * @param fragments of the whole graph
   * @param surveyed when the vault was walked, in nanoseconds since 1970
   */
  record Planned(GraphChange change, Changes changes, int fragments, long surveyed) {

    /** A change of more than this part of the graph is faster made anew. */
    private static final double MOST = 0.4;

    /** Below this many fragments a change is fast either way. */
    private static final int FEW = 1_000;

    boolean changesGraph() {
      return !change.put().isEmpty() || !change.gone().isEmpty();
    }

    boolean isMostOfTheVault() {
      int changed = change.put().size() + change.gone().size();
      return changed > FEW && changed > MOST * fragments;
    }
  }

  /** Reads what may have changed; the ledger is true of the vault afterwards. */
  private Edits read(Survey survey) {
    Set<String> gone = new HashSet<>(survey.gone());
    survey.suspects().forEach(file -> gone.add(file.path()));
    progress.begin("Reading notes", survey.suspects().size());
    List<Optional<Reading>> read = AllCores.map(survey.suspects(), file -> read(file, survey));
    progress.end();
    List<Reading> readings = read.stream().flatMap(Optional::stream).toList();
    Edits edits = Edits.none();
    readings.forEach(reading -> gone.remove(reading.file().path()));
    readings.forEach(reading -> take(reading, edits));
    readings.forEach(reading -> reading.claims().ifPresent(claims -> ledger.putNote(reading.file().path(), claims, reading.prose())));
    survey.others().forEach(file -> take(file.path(), new FileState(file.size(), file.modifiedNanos(), ""), edits));
    gone.stream().filter(ledger.files()::containsKey).forEach(edits.moved()::add);
    gone.forEach(path -> addTasks(path, edits));
    ledger.removeFiles(gone);
    return edits;
  }

  private void take(Reading reading, Edits edits) {
    String path = reading.file().path();
    problems.addAll(reading.problems());
    take(path, reading.state(), edits);
    reading.claims().ifPresent(claims -> {
      edits.changed().add(path);
      addTasks(path, edits);
      edits.addTasks(claims);
    });
  }

  private void take(String path, FileState state, Edits edits) {
    if (!ledger.files().containsKey(path)) {
      edits.moved().add(path);
    }
    ledger.putFile(path, state);
  }

  private void addTasks(String path, Edits edits) {
    Optional.ofNullable(ledger.claims().get(path)).ifPresent(edits::addTasks);
  }

  private Optional<Reading> read(VaultFile file, Survey survey) {
    Optional<Reading> reading = Reading.of(file, vault, reader, survey);
    progress.step(1);
    return reading;
  }

  /** Scans the prose that changed, or that names which came or went may stand in. Returns the notes that were scanned. */
  private Set<String> findNames(Knowledge knowledge, Set<String> changed) {
    Map<String, List<Hit>> changes =
        new NameHits(ledger.hits(), ledger.dictionary(), knowledge.dictionary())
            .changes(ledger.claims().keySet(), changed, ledger::prose);
    changes.forEach(ledger::putHits);
    ledger.putDictionary(knowledge.dictionary());
    return changes.keySet();
  }

  /** The notes that are about an entity which differs from the last index's in anything. */
  private Set<String> changedEntities(Knowledge knowledge, Fragments fragments) {
    Map<String, byte[]> entities = new ConcurrentHashMap<>();
    AllCores.each(
        knowledge.entities().all(),
        entity -> entity.path().ifPresent(path -> entities.put(path, Digest.of(fragments.ofEntity(entity)))));
    return entities.entrySet().stream()
        .filter(entity -> ledger.putAbout(entity.getKey(), entity.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private List<Hit> hits(String path) {
    return List.of(ledger.hits().getOrDefault(path, NONE));
  }

  private GraphChange change(Fragments fragments, Stale stale, Stamp stamp) {
    Set<NodeKey> made = ConcurrentHashMap.newKeySet();
    List<Optional<Fragment>> changes = AllCores.map(fragments.all(stale::includes), making -> {
      Fragment fragment = making.get();
      made.add(fragment.anchor());
      progress.step(1);
      return ledger.has(fragment) ? Optional.empty() : Optional.of(fragment);
    });
    List<Fragment> changed = changes.stream().flatMap(Optional::stream).toList();
    List<NodeKey> gone = ledger.anchors().stream().filter(anchor -> !made.contains(anchor) && !isNote(anchor)).toList();
    gone.forEach(ledger::removeFragment);
    changed.forEach(ledger::putFragment);
    return new GraphChange(gone, changed, stamp);
  }

  /** Every note has a fragment, whether or not it was made again. */
  private boolean isNote(NodeKey anchor) {
    return anchor.label() == NodeKey.Label.NOTE && ledger.claims().containsKey(anchor.value());
  }
}
