package kith.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kith.knowledge.Claims;
import kith.knowledge.FileIndex;
import kith.knowledge.Knowledge;
import kith.markdown.NoteText;
import kith.vault.Vault;

/** The files of the notes from which a graph was made, as long as they are what they were then, and somebody wants them. */
public final class NoteFiles {

  private final VaultSetup setup;
  private final SortedMap<String, FileState> files;
  private final Supplier<SortedMap<String, Claims>> claims;
  private final BooleanSupplier wanted;

  NoteFiles(VaultSetup setup, SortedMap<String, FileState> files, Supplier<SortedMap<String, Claims>> claims, BooleanSupplier wanted) {
    this.setup = setup;
    this.files = files;
    this.claims = claims;
    this.wanted = wanted;
  }

  /** The paths of all notes, sorted. */
  public List<String> notes() {
    return files.entrySet().stream().filter(file -> file.getValue().isNote()).map(Map.Entry::getKey).toList();
  }

  /** Where links lead. */
  public FileIndex index() {
    return new FileIndex(files.keySet());
  }

  /** Who and what the notes know. */
  public Knowledge knowledge() {
    return Knowledge.of(claims.get(), files.keySet(), setup.settings());
  }

  /**
   * The bytes of a note from which the graph was made.
   *
   * @throws IOException if the file has others now or can't be read; the message says what to do
   */
  public byte[] read(String path) throws IOException {
    byte[] bytes = bytes(path);
    if (Optional.ofNullable(files.get(path)).filter(state -> state.hash().equals(Digest.of(bytes))).isEmpty()) {
      throw new IOException("changed since Kith read it; run the command again");
    }
    return bytes;
  }

  /** The text of a note as it stands in its file; empty where there is no such note, or it can't be read. */
  public Optional<String> text(String path) {
    if (Optional.ofNullable(files.get(path)).filter(FileState::isNote).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(NoteText.shown(bytes(path)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private byte[] bytes(String path) throws IOException {
    requireWanted();
    try {
      return setup.vault().read(path);
    } catch (NoSuchFileException e) {
      throw new IOException("isn't there any more; run the command again", e);
    }
  }

  /** Puts new bytes in the place of a note's, as {@link Vault#replace} does. */
  public void replace(String path, byte[] before, byte[] after) throws IOException {
    requireWanted();
    setup.vault().replace(path, before, after);
  }

  private void requireWanted() {
    if (!wanted.getAsBoolean()) {
      throw new CancellationException("Nobody waits for this any more");
    }
  }
}
