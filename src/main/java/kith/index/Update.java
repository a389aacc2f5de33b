package kith.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kith.config.Settings;
import kith.graph.Fragment;
import kith.graph.GraphChange;
import kith.graph.NodeKey;
import kith.graph.Stamp;
import kith.knowledge.Claims;
import kith.knowledge.Hit;
import kith.knowledge.Knowledge;
import kith.knowledge.Meaning;
import kith.note.Problem;
import kith.note.Prose;
import kith.vault.Vault;
import kith.vault.VaultFile;

/**
 * Turns a survey of the vault into the change that makes the graph true again, and notes it in the ledger.
 *
 * <p>All notes' claims are brought together anew each time, those of unchanged notes out of the ledger; what the graph should
 * be is cut into fragments, and the fragments whose fingerprints differ are the change. So an update can't come to another
 * graph than an index from nothing does.
 */
final class Update {

  private final Vault vault;
  private final Settings settings;
  private final Ledger ledger;
  private final Progress progress;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Prose> freshProse = new ConcurrentHashMap<>();

  Update(Vault vault, Settings settings, Ledger ledger, Progress progress) {
    this.vault = vault;
    this.settings = settings;
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
    SortedMap<String, FileState> before = ledger.files();
    SortedMap<String, FileState> files = new TreeMap<>(before);
    SortedMap<String, Claims> claims = ledger.claims();
    Set<String> changed = read(survey, files, claims);
    Knowledge knowledge = Knowledge.of(claims, files.keySet(), settings);
    Map<String, List<Hit>> hits = hits(knowledge, changed);
    progress.begin("Relating", claims.size());
    Collection<Meaning> meanings =
        claims.values().parallelStream()
            .map(note -> knowledge.meaning(note, hits.getOrDefault(note.path(), List.of())))
            .toList();
    Map<String, String> hashes = new HashMap<>();
    files.forEach((path, state) -> hashes.put(path, state.hash()));
    Stamp stamp = new Stamp(UUID.randomUUID().toString(), fingerprint, root);
    GraphChange change = change(new Fragments(knowledge, meanings, hashes), stamp);
    progress.end();
    return new Planned(change, Changes.between(before, files), ledger.fragmentCount(), survey.taken());
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

  /** Reads what may have changed; files and claims are true of the vault afterwards. Returns the notes that did change. */
  private Set<String> read(Survey survey, Map<String, FileState> files, Map<String, Claims> claims) {
    Set<String> gone = new HashSet<>(survey.gone());
    progress.begin("Reading notes", survey.suspects().size());
    List<Reading> readings = survey.suspects().parallelStream().map(file -> read(file, files)).flatMap(Optional::stream).toList();
    progress.end();
    Set<String> found = new HashSet<>();
    Set<String> changed = new HashSet<>();
    for (Reading reading : readings) {
      String path = reading.file().path();
      found.add(path);
      problems.addAll(reading.problems());
      files.put(path, reading.state());
      ledger.putFile(path, reading.state());
      reading.claims().ifPresent(claim -> {
        changed.add(path);
        claims.put(path, claim);
        freshProse.put(path, reading.prose());
        ledger.putNote(path, claim, reading.prose());
      });
    }
    survey.suspects().stream().map(VaultFile::path).filter(path -> !found.contains(path)).forEach(gone::add);
    survey.others().forEach(file -> putOther(file, files));
    files.keySet().removeAll(gone);
    claims.keySet().removeAll(gone);
    ledger.removeFiles(gone);
    return changed;
  }

  private Optional<Reading> read(VaultFile file, Map<String, FileState> files) {
    Optional<Reading> reading = Reading.of(file, vault, settings, path -> Optional.ofNullable(files.get(path)));
    progress.step(1);
    return reading;
  }

  private void putOther(VaultFile file, Map<String, FileState> files) {
    FileState state = new FileState(file.size(), file.modifiedNanos(), "");
    files.put(file.path(), state);
    ledger.putFile(file.path(), state);
  }

  private Map<String, List<Hit>> hits(Knowledge knowledge, Set<String> changed) {
    Map<String, List<Hit>> hits = ledger.hits();
    Set<String> paths = new HashSet<>();
    knowledge.notes().forEach(note -> paths.add(note.path()));
    Map<String, List<Hit>> changes =
        new NameHits(hits, ledger.dictionary(), knowledge.dictionary())
            .changes(paths, changed, path -> freshProse.containsKey(path) ? freshProse.get(path) : ledger.prose(path));
    changes.forEach(ledger::putHits);
    ledger.putDictionary(knowledge.dictionary());
    hits.putAll(changes);
    return hits;
  }

  private GraphChange change(Fragments fragments, Stamp stamp) {
    SortedMap<NodeKey, byte[]> known = ledger.fragments();
    Map<NodeKey, Fragment> changed = new ConcurrentHashMap<>();
    Map<NodeKey, byte[]> fingerprints = new ConcurrentHashMap<>();
    fragments.all().parallel().forEach(fragment -> {
      byte[] fingerprint = Digest.of(fragment);
      fingerprints.put(fragment.anchor(), fingerprint);
      if (!Arrays.equals(fingerprint, known.get(fragment.anchor()))) {
        changed.put(fragment.anchor(), fragment);
      }
      progress.step(1);
    });
    List<NodeKey> gone = known.keySet().stream().filter(anchor -> !fingerprints.containsKey(anchor)).toList();
    gone.forEach(ledger::removeFragment);
    changed.keySet().forEach(anchor -> ledger.putFragment(anchor, fingerprints.get(anchor)));
    return new GraphChange(gone, List.copyOf(new TreeMap<>(changed).values()), stamp);
  }
}
