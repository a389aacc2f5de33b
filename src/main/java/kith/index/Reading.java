package kith.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import kith.knowledge.Claims;
import kith.knowledge.ClaimsReader;
import kith.markdown.NoteReader;
import kith.note.Note;
import kith.note.Problem;
import kith.note.Prose;
import kith.vault.Vault;
import kith.vault.VaultFile;

/** A note read from its file: what it claims, its prose, and the state of the file that this is true of. */
record Reading(VaultFile file, FileState state, Optional<Claims> claims, Prose prose) {

  /** Differs from every file there is, so that the next index tries again. */
  private static final FileState UNREADABLE = new FileState(-1, -1, FileState.UNREAD);

  /**
   * Reads a file, unless its bytes are the known ones: then there are no claims. Empty when the file has vanished; one that can't
   * be read is a note without text, and a problem.
   */
  static Optional<Reading> of(VaultFile file, Vault vault, ClaimsReader reader, Survey survey) {
    try {
      byte[] bytes = vault.read(file.path());
      FileState state = new FileState(file.size(), file.modifiedNanos(), Digest.of(bytes));
      if (survey.isKnown(file.path(), state.hash())) {
        return Optional.of(new Reading(file, state, Optional.empty(), Prose.NONE));
      }
      return Optional.of(of(file, state, NoteReader.read(file.path(), bytes), reader));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      Problem problem = new Problem(file.path(), 1, 1, "can't be read (" + e.getMessage() + "); taken as empty");
      return Optional.of(of(file, UNREADABLE, Note.empty(file.path(), problem), reader));
    }
  }

  private static Reading of(VaultFile file, FileState state, Note note, ClaimsReader reader) {
    return new Reading(file, state, Optional.of(reader.read(note)), note.prose());
  }

  /** What there is to say of the note itself. */
  List<Problem> problems() {
    return claims.map(Claims::problems).orElse(List.of());
  }
}
