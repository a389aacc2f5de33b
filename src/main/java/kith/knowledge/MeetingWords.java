package kith.knowledge;

import kith.config.Words;

/** The readers of texts about attendees, by the words of the settings; they remember texts, and so are one for all notes. */
record MeetingWords(PresenceWords presence, AttendeeText text, TitleText titles, RowText rows) {

  MeetingWords(Words words) {
    this(words, new PresenceWords(words));
  }

  private MeetingWords(Words words, PresenceWords presence) {
    this(words, presence, new AttendeeText(presence));
  }

  private MeetingWords(Words words, PresenceWords presence, AttendeeText text) {
    this(presence, text, new TitleText(text, words), new RowText(text, words));
  }
}
