package kith.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
import kith.knowledge.Findings;
import kith.knowledge.Hit;
import kith.knowledge.Knowledge;
import kith.knowledge.Meaning;
import kith.note.Problem;
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

  private static final Hit[] NONE = {};

  private final Vault vault;
  private final Settings settings;
  private final Ledger ledger;
  private final Progress progress;
  private final List<Problem> problems = new ArrayList<>();

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
    SortedMap<String, FileState> before = new TreeMap<>(ledger.files());
    Set<String> changed = read(survey);
    SortedMap<String, Claims> claims = ledger.claims();
    Knowledge knowledge = Knowledge.of(claims, ledger.files().keySet(), settings);
    findNames(knowledge, changed);
    if (before.isEmpty()) {
      ledger.putFindings(Findings.in(knowledge));
    } else {
      ledger.forgetFindings();
    }
    progress.begin("Relating", claims.size());
    Collection<Meaning> meanings = claims.values().parallelStream().map(note -> knowledge.meaning(note, hits(note.path()))).toList();
    Stamp stamp = new Stamp(UUID.randomUUID().toString(), fingerprint, root);
    GraphChange change = change(new Fragments(knowledge, meanings, path -> ledger.files().get(path).hash()), stamp);
    progress.end();
    return new Planned(change, Changes.between(before, ledger.files()), ledger.fragmentCount(), survey.taken());
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

  /** Reads what may have changed; the ledger is true of the vault afterwards. Returns the notes that did change. */
  private Set<String> read(Survey survey) {
    Set<String> gone = new HashSet<>(survey.gone());
    survey.suspects().forEach(file -> gone.add(file.path()));
    progress.begin("Reading notes", survey.suspects().size());
    List<Reading> readings = survey.suspects().parallelStream().map(file -> read(file, survey)).flatMap(Optional::stream).toList();
    progress.end();
    Set<String> changed = new HashSet<>();
    for (Reading reading : readings) {
      String path = reading.file().path();
      gone.remove(path);
      problems.addAll(reading.problems());
      ledger.putFile(path, reading.state());
      reading.claims().ifPresent(claims -> {
        changed.add(path);
        ledger.putNote(path, claims, reading.prose());
      });
    }
    survey.others().forEach(file -> ledger.putFile(file.path(), new FileState(file.size(), file.modifiedNanos(), "")));
    ledger.removeFiles(gone);
    return changed;
  }

  private Optional<Reading> read(VaultFile file, Survey survey) {
    Optional<Reading> reading = Reading.of(file, vault, settings, survey);
    progress.step(1);
    return reading;
  }

  /** Scans the prose that changed, or that names which came or went may stand in. */
  private void findNames(Knowledge knowledge, Set<String> changed) {
    new NameHits(ledger.hits(), ledger.dictionary(), knowledge.dictionary())
        .changes(ledger.claims().keySet(), changed, ledger::prose)
        .forEach(ledger::putHits);
    ledger.putDictionary(knowledge.dictionary());
  }

  private List<Hit> hits(String path) {
    return List.of(ledger.hits().getOrDefault(path, NONE));
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
