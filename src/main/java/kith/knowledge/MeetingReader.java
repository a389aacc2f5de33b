package kith.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import kith.config.Words;
import kith.knowledge.Claims.Attendee;
import kith.knowledge.Claims.MeetingClaim;
import kith.note.Field;
import kith.note.Heading;
import kith.note.Note;

/**
 * Finds the meetings of a note: the note itself when it names attendees, or its {@link Sections}.
 *
 * <p>Attendees come from the properties; where there are none from a labelled line ({@code **With**: Ann, Bob}); where there
 * is none from a list or table under a heading such as <em>Attendees</em>.
 */
final class MeetingReader {

  private final Note note;
  private final Words words;
  private final PresenceWords presence;
  private final AttendeeText text;
  private final TitleText titles;
  private final RollCall roll;
  private final SortedSet<Integer> attendeeLines = new TreeSet<>();

  MeetingReader(Note note, Words words, MeetingWords meetingWords) {
    this.note = note;
    this.words = words;
    this.presence = meetingWords.presence();
    this.text = meetingWords.text();
    this.titles = meetingWords.titles();
    this.roll = new RollCall(note, meetingWords);
  }

  /** Lines of the body that list attendees, known once the meetings have been read. */
  List<Integer> attendeeLines() {
    return List.copyOf(attendeeLines);
  }

  /**
   * The meetings of a note.
   *
   * @param daily whether it is a daily note
   * @param about the person that the note is about, who attends each meeting that it holds under a date
   */
  List<MeetingClaim> read(String title, Optional<LocalDate> date, boolean daily, Optional<Reference> about) {
    List<Section> sections = Sections.mayBeIn(note, daily) ? sections(daily, date) : List.of();
    Collection<Attendee> others = attendees(line -> sections.stream().noneMatch(section -> section.holds(line)));
    boolean ofOneDay = daily || Dates.in(Names.stem(note.path())).isPresent();
    List<MeetingClaim> held =
        sections.stream().flatMap(section -> meeting(section, title, about, ofOneDay ? List.of() : others).stream()).toList();
    if (held.size() > 1 || held.size() == 1 && (about.isPresent() || standsApart(held.get(0), others.isEmpty(), daily, date))) {
      return held;
    }
    Collection<Attendee> listed = sections.isEmpty() ? others : attendees(line -> true);
    Collection<Attendee> whole = listed.isEmpty() && date.isPresent() && !daily ? titles.attendees(title) : listed;
    return whole.isEmpty()
        ? List.of()
        : List.of(new MeetingClaim(Optional.empty(), ShownText.of(title), date, 1, Integer.MAX_VALUE, List.copyOf(whole)));
  }

  private List<Section> sections(boolean daily, Optional<LocalDate> date) {
    Stream<RollCall.Entry> lists = Stream.concat(labelled(line -> true, Presence.HERE).stream(), roll.entries(line -> true).stream());
    Stream<Integer> lines = lists.filter(entry -> !entry.attendees().isEmpty()).map(RollCall.Entry::line);
    Stream<Integer> titled = note.headings().stream().filter(heading -> !titles.attendees(heading.text()).isEmpty()).map(Heading::line);
    return new Sections(note, presence, Stream.concat(lines, titled).distinct().toList()).read(daily, date);
  }

  /** The only section with attendees may be the note's one meeting, whose text only begins with its date. */
  private static boolean standsApart(MeetingClaim only, boolean alone, boolean daily, Optional<LocalDate> date) {
    return alone ? daily || !only.date().equals(date) : date.isEmpty();
  }

  /** A section as a meeting of those whom it names itself, or else of others. */
  private Optional<MeetingClaim> meeting(Section section, String title, Optional<Reference> about, Collection<Attendee> others) {
    Map<String, Attendee> present = new LinkedHashMap<>();
    about.ifPresent(person -> add(present, Attendee.of(person)));
    Heading heading = section.heading();
    Collection<Attendee> listed = inText(section::holds);
    Collection<Attendee> own = listed.isEmpty() ? titles.attendees(heading.text()) : listed;
    (own.isEmpty() ? without(away(section::holds), others) : own).forEach(attendee -> add(present, attendee));
    return present.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MeetingClaim(
                Optional.of(heading.text()), ShownText.of(section.title().orElse(title)), section.date(), heading.line(), section.end(),
                List.copyOf(present.values())));
  }

  private Collection<Attendee> attendees(IntPredicate lines) {
    Map<String, Attendee> found = new LinkedHashMap<>();
    note.properties().values().stream()
        .filter(value -> words.attendeeProperties().contains(value.key()))
        .flatMap(value -> (value.place().contains(".") ? text.entry(value.text()) : text.several(value.text())).stream())
        .forEach(attendee -> add(found, attendee));
    Collection<Attendee> inText = inText(lines);
    return found.isEmpty() ? inText : without(away(lines), found.values());
  }

  /** Those whom the text says to have been away: {@code Regrets: Bob Ray}. */
  private List<Attendee> away(IntPredicate lines) {
    Stream<Attendee> labelled = note.fields().stream().filter(field -> lines.test(field.line()) && presence.saysAway(field.key())).flatMap(field -> text.several(field.value()).stream());
    return Stream.concat(labelled, roll.away(lines)).toList();
  }

  private static Collection<Attendee> without(List<Attendee> away, Collection<Attendee> others) {
    return others.stream().filter(one -> away.stream().noneMatch(absent -> isOneOf(others, absent, one))).toList();
  }

  /** Whether somebody means one of several, by name or by the first name that no other of them has. */
  private static boolean isOneOf(Collection<Attendee> all, Attendee named, Attendee one) {
    String key = Names.key(named.who().name());
    boolean alone = all.stream().filter(other -> FirstNames.isFirst(key, other.who().name())).count() == 1;
    return key.equals(Names.key(one.who().name())) || alone && FirstNames.isFirst(key, one.who().name());
  }

  private Collection<Attendee> inText(IntPredicate lines) {
    List<RollCall.Entry> labelled = labelled(lines, Presence.HERE);
    List<RollCall.Entry> listed = roll.entries(lines);
    boolean listFirst = labelled.isEmpty() || !listed.isEmpty() && listed.get(0).line() < labelled.get(0).line();
    List<RollCall.Entry> entries = new ArrayList<>(listFirst ? listed : labelled);
    entries.addAll(labelled(lines, Presence.LIKELY));
    if (!entries.isEmpty()) {
      entries.addAll(labelled(lines, Presence.GROUP));
    }
    Map<String, Attendee> found = new LinkedHashMap<>();
    for (RollCall.Entry entry : entries) {
      attendeeLines.add(entry.line());
      entry.attendees().forEach(attendee -> add(found, attendee));
    }
    return found.values();
  }

  /** Those whom labelled lines name, such as {@code **With**: Ann, Bob}; where the label leaves a doubt, evident people only. */
  private List<RollCall.Entry> labelled(IntPredicate lines, Presence said) {
    List<RollCall.Entry> entries = new ArrayList<>();
    for (Field field : note.fields()) {
      if (lines.test(field.line()) && said(field) == said) {
        Stream<Attendee> named = text.several(field.value()).stream();
        List<Attendee> people = named.filter(one -> said == Presence.HERE || RollGroup.isEvident(one)).toList();
        if (!people.isEmpty()) {
          entries.add(new RollCall.Entry(field.line(), people));
        }
      }
    }
    return entries;
  }

  private Presence said(Field field) {
    boolean property = field.inline() && words.attendeeProperties().contains(plain(field.key()));
    return property ? Presence.HERE : presence.ofLabel(field.key());
  }

  /** A heading's or label's words: without marks, emoji, punctuation and case. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(Character.isLetterOrDigit(c) || c == ' ' || c == '_' || c == '-' ? c : "");
    }
    return plain.toString().strip().toLowerCase(Locale.ROOT);
  }

  private static void add(Map<String, Attendee> attendees, Attendee attendee) {
    String key = Names.key(attendee.who().name());
    Attendee namesake = attendees.putIfAbsent(key, attendee);
    if (namesake != null && isAnother(namesake, attendee)) {
      String address = attendee.addresses().get(0);
      attendees.putIfAbsent(address, attendee.named(Reference.named(address)));
    }
  }

  /** Two of one name at one meeting, each with an address of their own, are two. */
  private static boolean isAnother(Attendee one, Attendee other) {
    return !one.addresses().isEmpty() && !other.addresses().isEmpty() && Collections.disjoint(one.addresses(), other.addresses());
  }
}
