package kith.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.config.Words;
import kith.knowledge.Claims.Attendee;

/**
 * Reads whom a heading or a title says that a meeting was with: {@code Call with [[Ann]]}, {@code 1:1 Ann Lee}, {@code Lunch with Ann
 * Lee (Acme) and Bob Ray about the budget}.
 *
 * <p>A customer is met in the same words as a person. So whoever isn't evidently a person is in doubt.
 */
final class TitleText {

  private static final String CAPITAL_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
  private static final String PERSON =
      "(?:@?\\[\\[[^\\[\\]]+]]|@?" + CAPITAL_WORD + "(?: (?:" + String.join("|", PersonName.PARTICLES) + "|" + CAPITAL_WORD + "))*)(?: ?\\([^()]*\\))?";
  private static final String AND = "(?:and|und|et|e|och|og|en)";
  private static final String PEOPLE = "(" + PERSON + "(?:(?:\\s*(?:[,;&+/]|<>|↔)\\s*(?:" + AND + "\\s+)?|\\s+" + AND + "\\s+)" + PERSON + ")*)";
  private static final Pattern PAIR = Pattern.compile("<>|↔|/|\\s" + AND + "\\s");
  private static final String ONE_TO_ONE = "(?:1(?:[:/-]| ?(?:on|to) ?)1s?|one[- ](?:on|to)[- ]one)";
  private static final Pattern FIRST = Pattern.compile("(?iu)^" + ONE_TO_ONE + "\\b[\\s:–—-]*(?:with |w/ ?)?(?-i:" + PEOPLE + ")");
  private static final Pattern LAST = Pattern.compile("^" + PEOPLE + "[\\s:–—-]+(?iu:" + ONE_TO_ONE + ")$");
  private static final Pattern ALL = Pattern.compile("^" + PEOPLE);
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final int MOST_WORDS_BEFORE = 5;
  private static final int LONGEST_TITLE = 200;

  private final AttendeeText text;
  private final Set<String> meetingWords;
  private final Set<String> withWords;

  TitleText(AttendeeText text, Words words) {
    this.text = text;
    this.meetingWords = PresenceWords.spaced(words.meetingWords().stream());
    this.withWords = words.withWords();
  }

  /** Those whom a title names; nobody if it doesn't speak of a meeting, or none of them may be a person. */
  List<Attendee> attendees(String title) {
    String plain = Dates.withoutTime(Dates.without(title)).strip();
    List<Attendee> attendees = new ArrayList<>();
    for (String person : people(plain).map(people -> TextParts.at(people, PAIR)).orElse(List.of())) {
      text.several(person).forEach(one -> attendees.add(isEvident(one) ? one : one.inDoubt()));
    }
    boolean anybody = attendees.stream().anyMatch(one -> one.certain() || one.who().link());
    return anybody ? attendees : List.of();
  }

  private Optional<String> people(String title) {
    if (title.length() > LONGEST_TITLE) {
      return Optional.empty();
    }
    return Stream.of(behindWith(title), group(FIRST, title), group(LAST, title)).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> behindWith(String title) {
    Matcher word = WORD.matcher(title);
    for (int words = 0; words <= MOST_WORDS_BEFORE && word.find(); words++) {
      if (withWords.contains(word.group().toLowerCase(Locale.ROOT))) {
        boolean isMeeting = words == 0 || PresenceWords.holdsAny(PresenceWords.spaced(title.substring(0, word.start())), meetingWords);
        return isMeeting ? group(ALL, title.substring(word.end()).strip()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> group(Pattern pattern, String title) {
    Matcher found = pattern.matcher(title);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** A given name that is nothing else, and another name. */
  private static boolean isEvident(Attendee attendee) {
    return NameShape.isPerson(attendee.who().name());
  }
}
