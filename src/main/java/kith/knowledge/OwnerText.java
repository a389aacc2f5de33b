package kith.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.knowledge.Claims.Owner;

/**
 * Reads who should do a task: {@code @Ann Lee}, {@code @[[Ann Lee]]}, {@code [[Ann Lee]]}, {@code → Ann Lee}, {@code Ann Lee: …},
 * {@code … (Ann Lee)}.
 */
final class OwnerText {

  /** Names nobody, whatever stands in it. */
  private static final Pattern CODE = Pattern.compile("(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)");

  private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}._-])@(?:\\[\\[([^\\[\\]]+)]]|(?=[\\p{L}]))");
  private static final Pattern ARROW = Pattern.compile("(?:→|->)\\s*(?:\\[\\[([^\\[\\]]+)]]|(?=\\p{L}))");
  private static final Pattern LEADING = Pattern.compile("^(?:\\*\\*)?(\\p{Lu}[^:*\\[\\]]{0,60}):(?:\\*\\*)?\\s");
  private static final Pattern TRAILING = Pattern.compile("\\((\\p{Lu}[^()\\[\\]]{0,60})\\)\\s*(?:#\\S+\\s*)*$");
  private static final Pattern LINK_AT_AN_END =
      Pattern.compile("^\\[\\[([^\\[\\]]+)]]|\\[\\[([^\\[\\]]+)]]\\s*(?:#\\S+\\s*)*$");

  private OwnerText() {}

  /** The owners that a task's text names, in its order. */
  static List<Owner> in(String written) {
    String text = written.indexOf('`') < 0 ? written : CODE.matcher(written).replaceAll(code -> "_".repeat(code.group().length()));
    List<Owner> owners = new ArrayList<>();
    if (text.indexOf('@') >= 0) { // Most tasks have none, and a search by a pattern tries every letter.
      AT.matcher(text).results().forEach(at -> owner(text, at, true).ifPresent(owners::add));
    }
    if (owners.isEmpty()) {
      uncertain(text).ifPresent(owners::add);
    }
    return owners;
  }

  private static Optional<Owner> uncertain(String text) {
    Matcher arrow = ARROW.matcher(text);
    if ((text.indexOf('>') >= 0 || text.indexOf('→') >= 0) && arrow.find()) {
      return owner(text, arrow, false);
    }
    for (Pattern pattern : new Pattern[] {LEADING, TRAILING}) {
      Matcher m = pattern.matcher(text);
      if (m.find()) {
        return Optional.of(new Owner(Reference.named(m.group(1)), false));
      }
    }
    Matcher link = LINK_AT_AN_END.matcher(text);
    return text.indexOf(']') >= 0 && link.find() ? Optional.of(new Owner(Reference.parse(link.group()), false)) : Optional.empty();
  }

  private static Optional<Owner> owner(String text, MatchResult sign, boolean certain) {
    if (sign.group(1) != null) {
      return Optional.of(new Owner(Reference.parse("[[" + sign.group(1) + "]]"), certain));
    }
    String name = name(text, sign.end());
    return name.isEmpty() ? Optional.empty() : Optional.of(new Owner(Reference.named(name), certain));
  }

  /** The name that starts here: words with a capital and the particles between them, up to any other sign. */
  private static String name(String text, int from) {
    int end = from;
    int at = from;
    while (at < text.length()) {
      int word = at;
      while (at < text.length() && isNameChar(text.charAt(at))) {
        at++;
      }
      String part = text.substring(word, at);
      if (part.isEmpty() || !(word == from || startsName(part) || PersonName.PARTICLES.contains(part))) {
        break;
      }
      end = PersonName.PARTICLES.contains(part) && word != from ? end : at;
      if (at >= text.length() || text.charAt(at) != ' ') {
        break;
      }
      at++;
    }
    return stripEnd(text.substring(from, end));
  }

  private static boolean isNameChar(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’' || c == '-' || c == '.';
  }

  private static boolean startsName(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first) || isCaseless(first);
  }

  private static boolean isCaseless(int codePoint) {
    return Character.isLetter(codePoint) && !Character.isUpperCase(codePoint) && !Character.isLowerCase(codePoint);
  }

  private static String stripEnd(String name) {
    boolean initial = name.length() > 1 && name.charAt(name.length() - 1) == '.' && name.charAt(name.length() - 2) != ' ';
    return initial ? name.replaceAll("[.]+$", "") : name;
  }
}
