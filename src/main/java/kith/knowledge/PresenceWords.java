package kith.knowledge;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.config.Words;

/** Tells by the settings' words what a heading or a label says of the names below or behind it. */
final class PresenceWords {

  private static final Pattern COMMENT = Pattern.compile("\\([^)]*\\)");
  private static final int MOST_WORDS = 6;

  /** "With", "who" and "present" say it only alone, "attendees" in a phrase too; with the spaces around them. */
  private static final int LONGEST_EVERYDAY_WORD = 9;

  private final Set<String> here;
  private final Set<String> inPhrases;
  private final Set<String> labels;
  private final Set<String> away;
  private final Set<String> groups;
  private final Set<String> awayRemarks;
  private final Remembered<Presence> known = new Remembered<>(this::read);

  PresenceWords(Words words) {
    here = spaced(Stream.concat(words.attendeeHeadings().stream(), words.attendeeLabels().stream()));
    inPhrases = here.stream().filter(word -> word.length() > LONGEST_EVERYDAY_WORD).collect(Collectors.toUnmodifiableSet());
    labels = spaced(words.attendeeLabels().stream());
    away = spaced(words.absentHeadings().stream());
    groups = spaced(words.attendeeGroups().stream());
    awayRemarks = spaced(words.absentRemarks().stream());
  }

  static Set<String> spaced(Stream<String> words) {
    return words.map(PresenceWords::spaced).collect(Collectors.toUnmodifiableSet());
  }

  /** {@code **In-person attendees:**} as {@code " in person attendees "}: a word stands between spaces. */
  static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length() + 2).append(' ');
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      boolean isWord = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (isWord || spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(isWord ? c : ' ');
      }
    }
    return spaced.charAt(spaced.length() - 1) == ' ' ? spaced.toString() : spaced.append(' ').toString();
  }

  /** What a heading or a label says; what it adds in brackets aside. */
  Presence of(String text) {
    return known.apply(text);
  }

  /** What the label of a line says of the names behind it; fewer words are labels than headings. */
  Presence ofLabel(String label) {
    Presence said = of(label);
    return said == Presence.HERE && !labels.contains(spaced(label)) ? Presence.GROUP : said;
  }

  private Presence read(String text) {
    String said = spaced(text.indexOf('(') < 0 ? text : COMMENT.matcher(text).replaceAll(" "));
    if (here.contains(said)) {
      return Presence.HERE;
    }
    if (holdsAny(said, away)) {
      return Presence.AWAY;
    }
    if (groups.contains(said)) {
      return Presence.GROUP;
    }
    boolean isShort = said.strip().split(" ").length <= MOST_WORDS;
    return isShort && holdsAny(said, inPhrases) ? Presence.LIKELY : Presence.UNSAID;
  }

  /** Whether a text is one of the words itself, and so nobody's name. */
  boolean isLabel(String text) {
    String said = spaced(text);
    return here.contains(said) || groups.contains(said) || away.contains(said);
  }

  /** Whether a remark behind a name says that they were not there: {@code (regrets)}. */
  boolean isAway(String remark) {
    return holdsAny(spaced(remark), awayRemarks);
  }

  /** Whether a heading or a label says for certain that those below or behind it were away; the invited may have come. */
  boolean saysAway(String text) {
    return of(text) == Presence.AWAY && holdsAny(spaced(text), awayRemarks);
  }

  static boolean holdsAny(String text, Set<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
