package kith.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import kith.knowledge.FileIndex;
import kith.knowledge.Knowledge;
import kith.markdown.NoteText;
import kith.vault.Vault;

/** The files of the notes from which a graph was made, as long as they are what they were then. */
public final class NoteFiles {

  private final VaultSetup setup;
  private final Ledger ledger;
  private final SortedMap<String, FileState> files;

  NoteFiles(VaultSetup setup, Ledger ledger) {
    this.setup = setup;
    this.ledger = ledger;
    this.files = ledger.files();
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
    return Knowledge.of(ledger.claims(), files.keySet(), setup.settings());
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
    try {
      return setup.vault().read(path);
    } catch (NoSuchFileException e) {
      throw new IOException("isn't there any more; run the command again", e);
    }
  }

  /** Puts new bytes in the place of a note's, as {@link Vault#replace} does. */
  public void replace(String path, byte[] before, byte[] after) throws IOException {
    setup.vault().replace(path, before, after);
  }
}
