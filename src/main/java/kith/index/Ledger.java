package kith.index;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kith.graph.NodeKey;
import kith.knowledge.Claims;
import kith.knowledge.Dictionary;
import kith.knowledge.Hit;
import kith.note.Prose;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

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

  private final MVStore store;
  private final MVMap<String, String> meta;
  private final MVMap<String, byte[]> files;
  private final MVMap<String, byte[]> claims;
  private final MVMap<String, String> prose;
  private final MVMap<String, byte[]> hits;
  private final MVMap<String, byte[]> fragments;
  private final MVMap<String, String> dictionary;

  private Ledger(MVStore store) {
    this.store = store;
    this.meta = store.openMap("meta");
    this.files = store.openMap("files");
    this.claims = store.openMap("claims");
    this.prose = store.openMap("prose");
    this.hits = store.openMap("hits");
    this.fragments = store.openMap("fragments");
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

  SortedMap<String, FileState> files() {
    return values(files, FileState.class);
  }

  SortedMap<String, Claims> claims() {
    return values(claims, Claims.class);
  }

  Prose prose(String path) {
    return new Prose(prose.getOrDefault(path, ""));
  }

  Map<String, List<Hit>> hits() {
    Map<String, List<Hit>> all = new HashMap<>();
    values(hits, Hit[].class).forEach((path, found) -> all.put(path, List.of(found)));
    return all;
  }

  /** A whole map at once; making the values takes longer than finding them, so each thread makes some. */
  private static <T> SortedMap<String, T> values(MVMap<String, byte[]> map, Class<T> type) {
    return new TreeMap<>(
        map.entrySet().parallelStream()
            .collect(Collectors.toConcurrentMap(Map.Entry::getKey, entry -> Codec.ofThread().value(entry.getValue(), type))));
  }

  Dictionary dictionary() {
    Map<String, Dictionary.Letters> names = new HashMap<>();
    dictionary.forEach((name, letters) -> names.put(name, Dictionary.Letters.valueOf(letters)));
    return Dictionary.of(names);
  }

  /** The anchors of the graph's fragments with their fingerprints. */
  SortedMap<NodeKey, byte[]> fragments() {
    SortedMap<NodeKey, byte[]> all = new TreeMap<>();
    fragments.forEach((key, fingerprint) -> all.put(anchor(key), fingerprint));
    return all;
  }

  int fragmentCount() {
    return fragments.size();
  }

  int noteCount() {
    return claims.size();
  }

  void putFile(String path, FileState state) {
    files.put(path, Codec.ofThread().bytes(state));
  }

  void putNote(String path, Claims claim, Prose text) {
    claims.put(path, Codec.ofThread().bytes(claim));
    prose.put(path, text.text());
  }

  void putHits(String path, List<Hit> found) {
    hits.put(path, Codec.ofThread().bytes(found.toArray(Hit[]::new)));
  }

  void putDictionary(Dictionary names) {
    dictionary.keySet().stream().filter(name -> !names.names().containsKey(name)).toList().forEach(dictionary::remove);
    names.names().forEach((name, letters) -> dictionary.put(name, letters.name()));
  }

  void putFragment(NodeKey anchor, byte[] fingerprint) {
    fragments.put(text(anchor), fingerprint);
  }

  void removeFragment(NodeKey anchor) {
    fragments.remove(text(anchor));
  }

  void removeFiles(Set<String> paths) {
    for (String path : paths) {
      files.remove(path);
      claims.remove(path);
      prose.remove(path);
      hits.remove(path);
    }
  }

  /** Makes everything put since the last commit last. */
  void commit(String commit, String fingerprint, long surveyed) {
    meta.put(COMMIT, commit);
    meta.put(FINGERPRINT, fingerprint);
    meta.put(SURVEYED, Long.toString(surveyed));
    store.commit();
  }

  /** Forgets everything put since the last commit. */
  void rollback() {
    store.rollback();
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
