package kith.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.knowledge.Claims.Attendee;

/**
 * Reads attendees as people write them: {@code [[Ann Lee]] - chair}, {@code Ann Lee (Acme)}, {@code Ann Lee <ann@acme.org>},
 * {@code Ann Lee @annlee (observer)}, {@code Lee, Ann}, {@code AL: Ann Lee}, and several of them on a line.
 */
final class AttendeeText {

  private static final Pattern STRUCK = Pattern.compile("~~.*~~");
  private static final Pattern WIKI = Pattern.compile("\\[\\[([^\\[\\]]+)]]");
  private static final Pattern MARKDOWN = Pattern.compile("\\[([^\\[\\]]+)]\\(<?([^()<>]+)>?\\)");

  /** Several of one house: {@code Acme (Ann Lee, Bob Ray)}, {@code Acme - Ann Lee, Bob Ray}. */
  private static final Pattern HOUSE = Pattern.compile("^([^()\\[\\]@,;]+?)\\s*(?:\\(([^()]+)\\)|(?::| [-–—]) (.+))$");

  private static final Pattern AT_NAME = Pattern.compile("^\\W*@(\\p{Lu}\\p{L}+) (\\p{Lu}[\\p{L}'’-]+)(?![\\p{L}\\p{N}]| \\p{Lu})");

  private final PresenceWords presence;
  private final Remembered<List<Attendee>> several = new Remembered<>(this::readSeveral);
  private final Remembered<List<Attendee>> entries = new Remembered<>(this::readEntry);
  private final Remembered<Optional<Attendee>> ones = new Remembered<>(this::readOne);

  AttendeeText(PresenceWords presence) {
    this.presence = presence;
  }

  /** The attendees in a text that may name several, parted by commas, semicolons or "and". */
  List<Attendee> several(String text) {
    return several.apply(text);
  }

  private List<Attendee> readSeveral(String text) {
    List<String> groups = TextParts.at(text, TextParts.SEMICOLON);
    return groups.stream().flatMap(group -> between(group, groups.size() > 1).stream()).flatMap(part -> one(part).stream()).toList();
  }

  /** What stands between two semicolons, where a comma may still part the family name from the given name. */
  private static List<String> between(String group, boolean semicolons) {
    List<String> parts = TextParts.at(group, TextParts.COMMA);
    boolean familyFirst = semicolons && parts.size() == 2 && isFamilyFirst(PersonName.clean(parts.get(0)), PersonName.clean(parts.get(1)));
    return familyFirst ? List.of(givenFirst(parts.get(0), parts.get(1))) : TextParts.at(group, TextParts.LIST);
  }

  /**
   * The attendees in one entry of a list. Mostly that is one: a comma in it parts the family name from the given name, or a name
   * from what is said of it.
   */
  List<Attendee> entry(String text) {
    return entries.apply(text);
  }

  private List<Attendee> readEntry(String text) {
    String line = text.lines().findFirst().orElse("");
    if (presence.isLabel(line) || presence.isAway(line) && line.indexOf('(') < 0) {
      return List.of();
    }
    List<String> people = TextParts.at(line, TextParts.LIST);
    if (line.contains("[[")) {
      return each(people.stream().filter(part -> part.contains("[[")).toList());
    }
    List<String> groups = TextParts.at(line, TextParts.SEMICOLON);
    if (groups.size() > 1 && groups.stream().allMatch(AttendeeText::beginsWithPerson)) {
      return groups.stream().flatMap(group -> readEntry(group).stream()).toList();
    }
    return house(line).orElseGet(() -> people(line, people));
  }

  private List<Attendee> people(String line, List<String> people) {
    List<String> parts = TextParts.at(line, TextParts.COMMA);
    if (parts.size() == 1 || areSeveral(people)) {
      return each(people);
    }
    return one(parts.size() == 2 ? givenFirst(parts.get(0), parts.get(1)) : line).stream().toList();
  }

  private static boolean beginsWithPerson(String text) {
    String first = PersonName.clean(TextParts.at(text, TextParts.COMMA).get(0));
    return first.indexOf(' ') > 0 && PersonName.startsWithGivenName(first);
  }

  private Optional<List<Attendee>> house(String line) {
    Matcher house = HOUSE.matcher(line);
    if (!house.matches() || PersonName.startsWithGivenName(PersonName.clean(house.group(1)))) {
      return Optional.empty();
    }
    List<String> people = TextParts.at(house.group(2) == null ? house.group(3) : house.group(2), TextParts.LIST);
    boolean several = people.size() > 1 && people.stream().allMatch(AttendeeText::beginsWithPerson);
    return several ? Optional.of(each(people.stream().map(one -> one + " (" + house.group(1) + ")").toList())) : Optional.empty();
  }

  private List<Attendee> each(List<String> parts) {
    boolean alone = parts.size() == 1;
    return parts.stream().flatMap(part -> one(part).stream()).filter(one -> alone || RollGroup.isWritten(one)).toList();
  }

  /** {@code Lockwood, Glenn (chair)} as {@code Glenn Lockwood (chair)}. */
  private static String givenFirst(String first, String second) {
    int end = second.length() - second.replaceFirst("^[^(\\[<@]*", "").length();
    String family = PersonName.clean(first);
    String given = PersonName.clean(second.substring(0, end));
    return isFamilyFirst(family, given) ? given + " " + family + " " + second.substring(end) : first + ", " + second;
  }

  private static boolean isFamilyFirst(String first, String second) {
    boolean words = PersonName.isOneWord(first.substring(particles(first))) && PersonName.isWritten(first) && PersonName.isWritten(second);
    boolean isGiven = PersonName.isGivenName(second.split(" ")[0]);
    boolean neither = !isGiven && PersonName.isOneWord(second) && !PersonName.isGivenName(first) && !isOrganisation(second);
    return words && second.split(" ").length <= 2 && (isGiven || neither);
  }

  /** The length of what stands before the last word, if these are all particles, as in {@code van der Berg}. */
  private static int particles(String name) {
    int last = name.lastIndexOf(' ') + 1;
    return PersonName.PARTICLES.containsAll(List.of(name.substring(0, last).split(" "))) ? last : 0;
  }

  /** Whether the parts of a line are several people, and not one with remarks: all named in full, and surely people. */
  private static boolean areSeveral(List<String> parts) {
    List<Contacts> contacts = parts.stream().map(Contacts::in).toList();
    List<String> names = contacts.stream().map(one -> Remarks.in(one.rest(), one.addresses()).name()).toList();
    long sure = names.stream().filter(PersonName::startsWithGivenName).count();
    boolean all = names.stream().allMatch(name -> name.indexOf(' ') > 0 && PersonName.isWritten(name) && !isOrganisation(name));
    boolean apart = names.size() > 2 || parts.stream().allMatch(part -> part.indexOf('(') > 0);
    return sure == names.size() && (all || apart) || all && names.size() > 2 && 2 * sure >= names.size();
  }

  private static boolean isOrganisation(String name) {
    return NameShape.isOrganisation(name) || isWellKnown(name);
  }

  /** Whether a name is that of a well-known organisation and not somebody's too, as {@code Edward Jones} is who attends. */
  private static boolean isWellKnown(String name) {
    boolean somebodys = PersonName.isGivenName(name) || NameShape.isPerson(name);
    return WordLists.SHIPPED.organisations().contains(Names.key(name)) && !somebodys;
  }

  /** One name with what stands around it; empty when it can't be anybody's name, or says that they were not there. */
  Optional<Attendee> one(String text) {
    return ones.apply(text);
  }

  private Optional<Attendee> readOne(String text) {
    if (STRUCK.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher wiki = WIKI.matcher(text);
    if (wiki.find() && isLead(text.substring(0, wiki.start()))) {
      Reference who = Reference.parse(wiki.group());
      int bar = wiki.group(1).indexOf('|');
      String as = bar < 0 ? who.name() : wiki.group(1).substring(bar + 1);
      String around = text.substring(0, wiki.start()) + " " + text.substring(wiki.end());
      return who.isBlank() ? Optional.empty() : linked(who, as, around);
    }
    return named(AT_NAME.matcher(text).replaceFirst(found -> named(found.group(1), found.group(2))));
  }

  /** {@code @Ann Lee} is a name behind a sign, {@code @annlee Ann} a handle and a name. */
  private static String named(String first, String second) {
    return Matcher.quoteReplacement(first + " " + second);
  }

  private Optional<Attendee> named(String text) {
    Contacts contacts = Contacts.in(text);
    Matcher markdown = MARKDOWN.matcher(contacts.rest());
    if (markdown.find()) {
      String target = markdown.group(2).replace("%20", " ");
      String around = contacts.rest().substring(0, markdown.start()) + " " + contacts.rest().substring(markdown.end());
      Reference who = target.contains("://") ? Reference.named(Remarks.in(markdown.group(1), List.of()).name()) : Reference.linked(target);
      boolean somebody = isLead(contacts.rest().substring(0, markdown.start())) && (who.link() ? isNote(target) : PersonName.isPossible(who.name()));
      return !somebody ? Optional.empty() : linked(who, markdown.group(1), around).map(one -> one.withAddresses(contacts.addresses()));
    }
    Remarks remarks = Remarks.in(contacts.rest(), contacts.addresses());
    String name = remarks.name();
    if (remarks.all().stream().anyMatch(presence::isAway)) {
      return Optional.empty();
    }
    if (contacts.team() && contacts.addresses().isEmpty()) {
      return Optional.empty();
    }
    if (PersonName.isPossible(name) && !NameShape.isGroup(name) && !isWellKnown(name)) {
      return Optional.of(new Attendee(Reference.named(name), name, Optional.empty(), remarks.all(), contacts.addresses(), remarks.initials()));
    }
    return contacts.addresses().stream().filter(any -> name.isEmpty()).findFirst().map(address -> byAddress(address, contacts, remarks));
  }

  /** What may stand before the link that is the person: marks, or a label. */
  private static boolean isLead(String before) {
    return before.indexOf(':') >= 0 || PersonName.clean(before).indexOf(' ') < 0;
  }

  private static boolean isNote(String target) {
    int dot = target.lastIndexOf('.');
    return !target.startsWith("#") && (dot < 0 || target.toLowerCase(Locale.ROOT).endsWith(".md"));
  }

  private static Attendee byAddress(String address, Contacts contacts, Remarks remarks) {
    return new Attendee(Reference.named(address), address, Optional.empty(), remarks.all(), contacts.addresses(), Optional.empty());
  }

  private Optional<Attendee> linked(Reference who, String as, String around) {
    Contacts contacts = Contacts.in(around);
    Remarks remarks = Remarks.in("_ " + contacts.rest(), List.of());
    boolean away = remarks.all().stream().anyMatch(presence::isAway);
    Attendee attendee = new Attendee(who, as.strip(), Optional.empty(), remarks.all(), contacts.addresses(), Optional.empty());
    return away ? Optional.empty() : Optional.of(attendee);
  }
}
