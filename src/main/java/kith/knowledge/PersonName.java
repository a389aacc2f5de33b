package kith.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be a person's name as people write it in lists of people. */
final class PersonName {

  private static final Pattern MARKS = Pattern.compile("[*`\\\\]|\\b_+|_+\\b|~~|\uFE0F|\\[[ xX]]|^\\[|\\[$|]$|<su[bp]>[^<]*|</?\\p{Alpha}[^<>@]*(?:>|$)");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}@]+|[^\\p{L}\\p{M}\\p{N}]+$");
  private static final Pattern TITLE =
      Pattern.compile("^(?:(?i:dr|prof|mr|mrs|ms|mx|sir|dame|rev|hon)\\.?\\s+|(?:Herr|Frau|Professor|Doctor)\\s+)+(?=\\S)");
  private static final Pattern DEGREE = Pattern.compile("(?<=\\S),?\\s+(?:Ph\\.?D|M\\.?D|MBA|MSc|BSc|Esq|CPA|CFA)$");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern PLACEHOLDER = Pattern.compile("(?i)\\b(?:your|names?)\\b");
  private static final Set<String> NOBODY =
      Set.of("", "none", "n/a", "na", "tbd", "tbc", "all", "everyone", "everybody", "team", "unknown", "null", "nobody", "others", "name", "names");
  static final Set<String> PARTICLES =
      Set.of("van", "von", "de", "del", "della", "der", "den", "da", "di", "do", "dos", "du", "la", "le", "bin", "ibn", "al", "el", "ten", "ter", "y", "zu", "af", "av");
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 5;

  private PersonName() {}

  /** A name without marks, titles, degrees and what stands around it. */
  static String clean(String text) {
    String name = SPACES.matcher(MARKS.matcher(text).replaceAll("")).replaceAll(" ").strip();
    name = EDGES.matcher(name).replaceAll("");
    return DEGREE.matcher(TITLE.matcher(name).replaceFirst("")).replaceFirst("").strip();
  }

  /** Whether a cleaned text can be anybody's name at all. */
  static boolean isPossible(String name) {
    return name.length() <= LONGEST
        && !NOBODY.contains(name.toLowerCase(Locale.ROOT))
        && !name.isEmpty()
        && Character.isLetter(name.codePointAt(0))
        && !isInitial(name)
        && name.indexOf('/') < 0
        && name.split(" ").length <= MOST_WORDS
        && !PLACEHOLDER.matcher(name).find();
  }

  /** One letter is nobody's name; one sign of a script without capitals may be. */
  private static boolean isInitial(String name) {
    return name.length() == 1 && (Character.isUpperCase(name.charAt(0)) || Character.isLowerCase(name.charAt(0)));
  }

  /** Whether each word is written as a name's words are: with a capital, a particle, or in a script without capitals. */
  static boolean isWritten(String name) {
    for (String word : name.split(" ")) {
      if (word.isEmpty() || Character.isLowerCase(word.codePointAt(0)) && !PARTICLES.contains(word) || hasDigit(word)) {
        return false;
      }
    }
    return isPossible(name);
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether it is a name that starts with somebody's given name. */
  static boolean startsWithGivenName(String name) {
    return isGivenName(name.split("[ -]")[0]) && isWritten(name);
  }

  static boolean isGivenName(String word) {
    return WordLists.SHIPPED.givenNames().contains(Names.key(word));
  }

  static boolean isOneWord(String text) {
    return !text.isBlank() && text.strip().chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’' || c == '.');
  }

  /** The letters that a note uses for somebody: {@code JV} or {@code JFV} of {@code Jason F. Vallery}. */
  static Optional<String> initials(String text, String name) {
    String letters = clean(text).replace(".", "");
    String[] words = name.split("[ -]");
    StringBuilder all = new StringBuilder();
    for (String word : words) {
      all.append(word.isEmpty() || PARTICLES.contains(word) ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT));
    }
    String ends = all.length() < 2 ? "" : all.charAt(0) + all.substring(all.length() - 1);
    return letters.length() > 1 && (letters.contentEquals(all) || letters.equals(ends)) ? Optional.of(letters) : Optional.empty();
  }
}
