package kith.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.knowledge.Claims.Attendee;

/**
 * Reads attendees as people write them: {@code [[Ann Lee]] - chair}, {@code Ann Lee (Acme)}, {@code Ann Lee <ann@acme.org>},
 * {@code @Ann Lee}, and several of them on a line.
 */
final class AttendeeText {

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)");
  private static final Pattern ADDRESS = Pattern.compile("\\s*<[^<>\\s]+@[^<>\\s]+>");
  private static final Pattern REMARK = Pattern.compile("\\s+[-–—]\\s.*$|\\s*[:|]\\s.*$");
  private static final Pattern MARKS = Pattern.compile("\\*\\*|__|[*`]|^[\\s\"'@–—-]+|[\\s\"'.,;:]+$");
  private static final Pattern TITLE = Pattern.compile("^(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx)\\.?\\s+)+(?=\\S)");
  private static final Pattern WIKI = Pattern.compile("\\[\\[([^\\[\\]]+)]]");
  private static final Pattern MARKDOWN = Pattern.compile("\\[([^\\[\\]]+)]\\(<?([^()<>]+)>?\\)");
  private static final Pattern PRONOUNS = Pattern.compile("(?i)(she|he|they)\\s*/.*");
  private static final Set<String> NOBODY =
      Set.of("", "none", "n/a", "na", "tbd", "tbc", "all", "everyone", "everybody", "team", "unknown", "null", "nobody");
  private static final int LONGEST_NAME = 80;
  private static final int MOST_WORDS = 6;

  private AttendeeText() {}

  /** The attendees in a text that may name several, parted by commas, semicolons or "and". */
  static List<Attendee> several(String text) {
    List<Attendee> attendees = new ArrayList<>();
    for (String part : parts(text)) {
      one(part).ifPresent(attendees::add);
    }
    return attendees;
  }

  /** One entry of a list: a comma in it parts the family name from the given name, or a name from what is said of it. */
  static Optional<Attendee> entry(String text) {
    List<String> parts = parts(text);
    if (parts.size() == 2 && isWord(parts.get(0)) && isWord(parts.get(1)) && !text.contains("[[")) {
      return one(parts.get(1) + " " + parts.get(0));
    }
    return parts.isEmpty() ? Optional.empty() : one(parts.get(0));
  }

  /** One name with what stands around it; empty when it can't be anybody's name. */
  static Optional<Attendee> one(String text) {
    Optional<String> organisation = remarkInBrackets(text);
    Matcher wiki = WIKI.matcher(text);
    if (wiki.find()) {
      Reference who = Reference.parse(wiki.group());
      int bar = wiki.group(1).indexOf('|');
      String as = bar < 0 ? who.name() : wiki.group(1).substring(bar + 1);
      return who.isBlank() ? Optional.empty() : Optional.of(new Attendee(who, as.strip(), organisation));
    }
    Matcher markdown = MARKDOWN.matcher(text);
    if (markdown.find()) {
      String target = markdown.group(2).replace("%20", " ");
      boolean elsewhere = target.contains("://") || target.startsWith("mailto:");
      Reference who = elsewhere ? Reference.named(markdown.group(1)) : Reference.linked(target);
      return Optional.of(new Attendee(who, markdown.group(1).strip(), organisation));
    }
    String name = bare(text);
    return isName(name) ? Optional.of(new Attendee(Reference.named(name), name, organisation)) : Optional.empty();
  }

  private static String bare(String text) {
    String name = BRACKETS.matcher(ADDRESS.matcher(text).replaceAll("")).replaceAll("");
    name = REMARK.matcher(name).replaceFirst("");
    name = MARKS.matcher(name).replaceAll("");
    return TITLE.matcher(name).replaceFirst("").strip();
  }

  private static Optional<String> remarkInBrackets(String text) {
    Matcher brackets = BRACKETS.matcher(text);
    if (!brackets.find() || brackets.group(1).isBlank() || PRONOUNS.matcher(brackets.group(1)).matches()) {
      return Optional.empty();
    }
    return Optional.of(Reference.parse(brackets.group(1)).name());
  }

  private static boolean isName(String name) {
    return name.length() <= LONGEST_NAME
        && !NOBODY.contains(name.toLowerCase(Locale.ROOT))
        && name.codePoints().anyMatch(Character::isLetter)
        && name.split("\\s+").length <= MOST_WORDS;
  }

  private static boolean isWord(String text) {
    return !text.isBlank() && text.strip().chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’');
  }

  /** Parts a line at commas, semicolons and the word "and", none of them inside brackets of any sort. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += "([<".indexOf(c) >= 0 ? 1 : ")]>".indexOf(c) >= 0 ? -1 : 0;
      int width = depth > 0 ? 0 : separator(text, i);
      if (width > 0) {
        addPart(parts, text.substring(from, i));
        from = i + width;
        i = from - 1;
      }
    }
    addPart(parts, text.substring(from));
    return parts;
  }

  private static int separator(String text, int at) {
    char c = text.charAt(at);
    if (c == ',' || c == ';' || c == '、' || c == '\n') {
      return 1;
    }
    if (c != ' ') {
      return 0;
    }
    return text.startsWith(" and ", at) ? 5 : text.startsWith(" & ", at) || text.startsWith(" + ", at) ? 3 : 0;
  }

  private static void addPart(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }
}
