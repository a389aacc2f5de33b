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
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import kith.graph.Fragment;
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
  private final Shelf<String> prose;
  private final Shelf<Hit[]> hits;
  private final Shelf<Finding[]> findings;
  private final MVMap<String, byte[]> fragments;
  private final MVMap<String, byte[]> about;
  private final MVMap<String, String> dictionary;
  private final SortedMap<NodeKey, Fragment> unwritten = new TreeMap<>();
  private Optional<Supplier<List<Finding>>> unfound = Optional.empty();
  private @Nullable SortedMap<NodeKey, byte[]> fingerprints;
  private @Nullable Dictionary names;

  private Ledger(MVStore store) {
    this.store = store;
    this.meta = store.openMap("meta");
    this.files = new Shelf<>(store, "files", FileState.class);
    this.claims = new Shelf<>(store, "claims", Claims.class);
    this.prose = new Shelf<>(store, "prose", String.class);
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
    return new Prose(prose.get(path).orElse(""));
  }

  SortedMap<String, Hit[]> hits() {
    return hits.all();
  }

  /** What there is to mend in the notes, if it was kept since they last changed. */
  Optional<List<Finding>> findings() {
    return Optional.ofNullable(findings.all().get(FINDINGS)).map(List::of);
  }

  /** Keeps what there is to mend, which is found out when it is written: nobody waits for it. */
  void putFindings(Supplier<List<Finding>> found) {
    unfound = Optional.of(found);
  }

  void forgetFindings() {
    unfound = Optional.empty();
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

  /** The anchors of the graph's fragments, as they were when the ledger was last written. */
  Set<NodeKey> anchors() {
    return Collections.unmodifiableSet(fingerprints().keySet());
  }

  /** Whether the graph has a fragment just so. */
  boolean has(Fragment fragment) {
    byte[] known = fingerprints().get(fragment.anchor());
    return known != null && Arrays.equals(known, Digest.of(fragment));
  }

  private synchronized SortedMap<NodeKey, byte[]> fingerprints() {
    if (fingerprints == null) {
      fingerprints = new TreeMap<>();
      for (Map.Entry<String, byte[]> fragment : fragments.entrySet()) {
        fingerprints.put(anchor(fragment.getKey()), fragment.getValue());
      }
    }
    return fingerprints;
  }

  int fragmentCount() {
    return fingerprints().size() + (int) unwritten.keySet().stream().filter(anchor -> !fingerprints().containsKey(anchor)).count();
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

  void putFragment(Fragment fragment) {
    unwritten.put(fragment.anchor(), fragment);
  }

  void removeFragment(NodeKey anchor) {
    fragments.remove(text(anchor));
    fingerprints().remove(anchor);
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

  /** Makes bytes of everything put, which takes long after much was, and can be done beside other work. */
  synchronized void write() {
    unfound.ifPresent(found -> findings.put(FINDINGS, found.get().toArray(Finding[]::new)));
    unfound = Optional.empty();
    List.of(files, claims, prose, hits, findings).forEach(Shelf::write);
    unwritten.forEach((anchor, fragment) -> {
      byte[] fingerprint = Digest.of(fragment);
      fragments.put(text(anchor), fingerprint);
      fingerprints().put(anchor, fingerprint);
    });
    unwritten.clear();
  }

  /** Writes while other work is done that leaves time for it. */
  void writeBeside(Runnable work) {
    CompletableFuture<Void> writing = CompletableFuture.runAsync(this::write);
    try {
      work.run();
    } finally {
      writing.exceptionally(failure -> null).join(); // What failed is still to be written, and fails again at the commit.
    }
  }

  /** Makes everything put since the last commit last. */
  void commit(String commit, String fingerprint, long surveyed) {
    write();
    meta.put(COMMIT, commit);
    meta.put(FINGERPRINT, fingerprint);
    meta.put(SURVEYED, Long.toString(surveyed));
    store.commit();
  }

  /** Makes findings last that were put where nothing else changed. */
  void keepFindings(List<Finding> found) {
    putFindings(() -> found);
    write();
    store.commit();
  }

  /** Forgets everything put since the last commit. */
  void rollback() {
    store.rollback();
    files.forget();
    claims.forget();
    hits.forget();
    findings.forget();
    unfound = Optional.empty();
    unwritten.clear();
    fingerprints = null;
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
