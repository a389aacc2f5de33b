package kith.index;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kith.graph.NodeKey;
import kith.knowledge.Claims;
import kith.knowledge.Dictionary;
import kith.knowledge.Finding;
import kith.knowledge.Hit;
import kith.note.Prose;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * What the last index knew, beside the graph: each file's size and time, each note's claims and prose, the names found in it,
 * and a fingerprint of every fragment of the graph.
 *
 * <p>It carries the same commit as the graph. A kill between the two commits leaves two that differ, and both are made anew.
 */
final class Ledger implements AutoCloseable {

  private static final String COMMIT = "commit";
  private static final String FINGERPRINT = "fingerprint";
  private static final String SURVEYED = "surveyed";
  private static final String ENTITIES = "entities";
  private static final String FINDINGS = "findings";

  private final MVStore store;
  private final MVMap<String, String> meta;
  private final Shelf<FileState> files;
  private final Shelf<Claims> claims;
  private final MVMap<String, String> prose;
  private final Shelf<Hit[]> hits;
  private final Shelf<Finding[]> findings;
  private final MVMap<String, byte[]> fragments;
  private final MVMap<String, byte[]> about;
  private final MVMap<String, String> dictionary;
  private @Nullable SortedMap<NodeKey, byte[]> anchors;
  private @Nullable Dictionary names;

  private Ledger(MVStore store) {
    this.store = store;
    this.meta = store.openMap("meta");
    this.files = new Shelf<>(store, "files", FileState.class);
    this.claims = new Shelf<>(store, "claims", Claims.class);
    this.prose = store.openMap("prose");
    this.hits = new Shelf<>(store, "hits", Hit[].class);
    this.findings = new Shelf<>(store, FINDINGS, Finding[].class);
    this.fragments = store.openMap("fragments");
    this.about = store.openMap("about");
    this.dictionary = store.openMap("dictionary");
  }

  /**
   * Opens a ledger, or makes an empty one.
   *
   * @throws MVStoreException when the file makes no sense
   */
  static Ledger open(Path file) {
    return new Ledger(new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open());
  }

  Optional<String> commit() {
    return Optional.ofNullable(meta.get(COMMIT));
  }

  Optional<String> fingerprint() {
    return Optional.ofNullable(meta.get(FINGERPRINT));
  }

  /** When the vault was last walked, in nanoseconds since 1970. */
  long surveyed() {
    return Long.parseLong(meta.getOrDefault(SURVEYED, "0"));
  }

  /** Live, like {@link #claims} and {@link #hits}: what is put later shows. */
  SortedMap<String, FileState> files() {
    return files.all();
  }

  SortedMap<String, Claims> claims() {
    return claims.all();
  }

  Prose prose(String path) {
    return new Prose(prose.getOrDefault(path, ""));
  }

  SortedMap<String, Hit[]> hits() {
    return hits.all();
  }

  /** What there is to mend in the notes, if it was kept since they last changed. */
  Optional<List<Finding>> findings() {
    return Optional.ofNullable(findings.all().get(FINDINGS)).map(List::of);
  }

  /** Keeps what there is to mend, together with what was put since the last commit. */
  void putFindings(List<Finding> found) {
    findings.put(FINDINGS, found.toArray(Finding[]::new));
  }

  void forgetFindings() {
    findings.remove(FINDINGS);
  }

  Dictionary dictionary() {
    if (names == null) {
      Map<String, Dictionary.Letters> all = new HashMap<>();
      dictionary.forEach((name, letters) -> all.put(name, Dictionary.Letters.valueOf(letters)));
      names = Dictionary.of(all);
    }
    return names;
  }

  /** The anchors of the graph's fragments with their fingerprints; live too. */
  SortedMap<NodeKey, byte[]> fragments() {
    return Collections.unmodifiableSortedMap(anchors());
  }

  private SortedMap<NodeKey, byte[]> anchors() {
    if (anchors == null) {
      anchors = new TreeMap<>();
      for (Map.Entry<String, byte[]> fragment : fragments.entrySet()) {
        anchors.put(anchor(fragment.getKey()), fragment.getValue());
      }
    }
    return anchors;
  }

  int fragmentCount() {
    return fragments.size();
  }

  int noteCount() {
    return claims.size();
  }

  void putFile(String path, FileState state) {
    files.put(path, state);
  }

  void putNote(String path, Claims claim, Prose text) {
    claims.put(path, claim);
    prose.put(path, text.text());
  }

  void putHits(String path, List<Hit> found) {
    hits.put(path, found.toArray(Hit[]::new));
  }

  void putDictionary(Dictionary now) {
    Dictionary before = dictionary();
    now.difference(before).forEach((name, letters) -> dictionary.put(name, letters.name()));
    before.names().keySet().stream().filter(name -> !now.names().containsKey(name)).forEach(dictionary::remove);
    names = now;
  }

  /** Remembers the fingerprint of all entities; says whether it is another than before. */
  boolean putEntities(byte[] fingerprint) {
    String now = HexFormat.of().formatHex(fingerprint);
    return !now.equals(meta.put(ENTITIES, now));
  }

  /** Remembers the fingerprint of the entity that a note is about; says whether it is another than before. */
  boolean putAbout(String path, byte[] fingerprint) {
    boolean same = Arrays.equals(fingerprint, about.get(path));
    if (!same) {
      about.put(path, fingerprint);
    }
    return !same;
  }

  void putFragment(NodeKey anchor, byte[] fingerprint) {
    fragments.put(text(anchor), fingerprint);
    anchors().put(anchor, fingerprint);
  }

  void removeFragment(NodeKey anchor) {
    fragments.remove(text(anchor));
    anchors().remove(anchor);
  }

  void removeFiles(Set<String> paths) {
    for (String path : paths) {
      files.remove(path);
      claims.remove(path);
      prose.remove(path);
      hits.remove(path);
      about.remove(path);
    }
  }

  /** Makes everything put since the last commit last. */
  void commit(String commit, String fingerprint, long surveyed) {
    meta.put(COMMIT, commit);
    meta.put(FINGERPRINT, fingerprint);
    meta.put(SURVEYED, Long.toString(surveyed));
    store.commit();
  }

  /** Makes findings last that were put where nothing else changed. */
  void keepFindings(List<Finding> found) {
    putFindings(found);
    store.commit();
  }

  /** Forgets everything put since the last commit. */
  void rollback() {
    store.rollback();
    files.forget();
    claims.forget();
    hits.forget();
    findings.forget();
    anchors = null;
    names = null;
  }

  private static String text(NodeKey anchor) {
    return anchor.label().name() + " " + anchor.value();
  }

  private static NodeKey anchor(String text) {
    int space = text.indexOf(' ');
    return new NodeKey(NodeKey.Label.valueOf(text.substring(0, space)), text.substring(space + 1), 0);
  }

  @Override
  public void close() {
    store.close(0);
  }
}
