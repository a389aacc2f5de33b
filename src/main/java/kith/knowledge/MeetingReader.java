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
import java.util.stream.Stream;
import kith.config.Words;
import kith.knowledge.Claims.Attendee;
import kith.knowledge.Claims.MeetingClaim;
import kith.note.Field;
import kith.note.Heading;
import kith.note.Note;

/**
 * Finds the meetings of a note: the note itself when it names attendees, or each of its dated headings.
 *
 * <p>Attendees come from the properties; where there are none from a labelled line ({@code **With**: Ann, Bob}); where there
 * is none from a list or table under a heading such as <em>Attendees</em>.
 */
final class MeetingReader {

  private final Note note;
  private final Words words;
  private final PresenceWords presence;
  private final AttendeeText text;
  private final RollCall roll;
  private final List<Integer> attendeeLines = new ArrayList<>();

  MeetingReader(Note note, Words words) {
    this.note = note;
    this.words = words;
    this.presence = new PresenceWords(words);
    this.text = new AttendeeText(presence);
    this.roll = new RollCall(note, words, presence);
  }

  /** Lines of the body that list attendees, known once the meetings have been read. */
  List<Integer> attendeeLines() {
    return attendeeLines;
  }

  /**
   * The meetings of a note.
   *
   * @param about the person that the note is about, who attends each meeting that it holds under a date
   */
  List<MeetingClaim> read(String title, Optional<LocalDate> date, Optional<Reference> about) {
    List<Span> spans = datedSpans();
    boolean growing = spans.size() > 1 || (spans.size() == 1 && about.isPresent());
    Collection<Attendee> whole = attendees(growing ? outside(spans) : Span.WHOLE);
    if (!growing) {
      return whole.isEmpty() ? List.of() : List.of(new MeetingClaim(Optional.empty(), title, date, 1, List.copyOf(whole)));
    }
    List<MeetingClaim> meetings = new ArrayList<>();
    for (Span span : spans) {
      Map<String, Attendee> present = new LinkedHashMap<>();
      about.ifPresent(person -> add(present, Attendee.of(person)));
      Collection<Attendee> own = inText(span);
      (own.isEmpty() ? whole : own).forEach(attendee -> add(present, attendee));
      if (!present.isEmpty()) {
        meetings.add(meeting(span, title, List.copyOf(present.values())));
      }
    }
    return meetings;
  }

  private static MeetingClaim meeting(Span span, String title, List<Attendee> attendees) {
    Heading heading = span.heading().orElseThrow();
    String rest = Dates.without(heading.text());
    return new MeetingClaim(
        Optional.of(heading.text()), rest.isBlank() ? title : rest, Dates.in(heading.text()), heading.line(), attendees);
  }

  private Collection<Attendee> attendees(Span span) {
    Map<String, Attendee> found = new LinkedHashMap<>();
    note.properties().values().stream()
        .filter(value -> words.attendeeProperties().contains(value.key()))
        .flatMap(value -> (value.place().contains(".") ? text.entry(value.text()) : text.several(value.text())).stream())
        .forEach(attendee -> add(found, attendee));
    Collection<Attendee> inText = inText(span);
    return found.isEmpty() ? inText : found.values();
  }

  private Collection<Attendee> inText(Span span) {
    List<RollCall.Entry> labelled = labelled(span, Presence.HERE);
    List<RollCall.Entry> listed = roll.entries(span::holds);
    boolean listFirst = labelled.isEmpty() || !listed.isEmpty() && listed.get(0).line() < labelled.get(0).line();
    List<RollCall.Entry> entries = new ArrayList<>(listFirst ? listed : labelled);
    entries.addAll(labelled(span, Presence.LIKELY));
    if (!entries.isEmpty()) {
      entries.addAll(labelled(span, Presence.GROUP));
    }
    Map<String, Attendee> found = new LinkedHashMap<>();
    for (RollCall.Entry entry : entries) {
      attendeeLines.add(entry.line());
      entry.attendees().forEach(attendee -> add(found, attendee));
    }
    return found.values();
  }

  /** Those whom labelled lines name, such as {@code **With**: Ann, Bob}; where the label leaves a doubt, evident people only. */
  private List<RollCall.Entry> labelled(Span span, Presence said) {
    List<RollCall.Entry> entries = new ArrayList<>();
    for (Field field : note.fields()) {
      if (span.holds(field.line()) && said(field) == said) {
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

  /** The lines from each dated heading to the next heading of its level or above. */
  private List<Span> datedSpans() {
    List<Span> spans = new ArrayList<>();
    List<Heading> headings = note.headings();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (heading.level() > 1 && Dates.leads(heading.text())) {
        int end = headings.subList(i + 1, headings.size()).stream()
            .filter(later -> later.level() <= heading.level())
            .mapToInt(Heading::line)
            .findFirst()
            .orElse(Integer.MAX_VALUE);
        spans.add(new Span(Optional.of(heading), List.of(new int[] {heading.line(), end})));
      }
    }
    return spans;
  }

  private static Span outside(List<Span> spans) {
    List<int[]> rest = new ArrayList<>();
    int from = 0;
    for (Span span : spans) {
      rest.add(new int[] {from, span.ranges().get(0)[0]});
      from = span.ranges().get(0)[1];
    }
    rest.add(new int[] {from, Integer.MAX_VALUE});
    return new Span(Optional.empty(), rest);
  }

  /** Lines of a note, each range from its first line to before its last. */
  private record Span(Optional<Heading> heading, List<int[]> ranges) {

    static final Span WHOLE = new Span(Optional.empty(), List.of(new int[] {0, Integer.MAX_VALUE}));

    boolean holds(int line) {
      return ranges.stream().anyMatch(range -> line >= range[0] && line < range[1]);
    }
  }
}
