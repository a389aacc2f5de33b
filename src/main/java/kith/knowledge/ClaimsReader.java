package kith.knowledge;

import kith.config.Settings;
import kith.config.Words;
import kith.note.Note;

/** Note to claims: finds what notes say of people, organisations and themselves, by the words of the settings. */
public final class ClaimsReader {

  private final Words words;
  private final MeetingWords meetingWords;

  /** Prepares to read notes, on any number of threads. */
  public ClaimsReader(Settings settings) {
    words = settings.words();
    meetingWords = new MeetingWords(words);
  }

  /** Reads the claims of a note; a pure function of the note and the settings. */
  public Claims read(Note note) {
    return new NoteClaims(note, words, meetingWords).read();
  }
}
