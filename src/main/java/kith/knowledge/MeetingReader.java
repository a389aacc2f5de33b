package kith.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.config.Words;
import kith.knowledge.Claims.Attendee;
import kith.knowledge.Claims.MeetingClaim;
import kith.note.Field;
import kith.note.Heading;
import kith.note.Item;
import kith.note.Note;
import kith.note.Row;

/**
 * Finds the meetings of a note: the note itself when it names attendees, or each of its dated headings.
 *
 * <p>Attendees come from the properties; where there are none from a labelled line ({@code **With**: Ann, Bob}); where there
 * is none from a list or table under a heading such as <em>Attendees</em>.
 */
final class MeetingReader {

  private final Note note;
  private final Words words;
  private final List<Integer> attendeeLines = new ArrayList<>();

  MeetingReader(Note note, Words words) {
    this.note = note;
    this.words = words;
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
      about.ifPresent(person -> add(present, new Attendee(person, person.name(), Optional.empty())));
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
        .flatMap(value -> value.place().contains(".") ? AttendeeText.entry(value.text()).stream() : AttendeeText.several(value.text()).stream())
        .forEach(attendee -> add(found, attendee));
    Collection<Attendee> inText = inText(span);
    if (found.isEmpty()) {
      return inText;
    }
    return found.values();
  }

  private Collection<Attendee> inText(Span span) {
    Map<String, Attendee> found = new LinkedHashMap<>();
    for (Field field : note.fields()) {
      if (span.holds(field.line()) && isAttendeeLabel(field)) {
        attendeeLines.add(field.line());
        AttendeeText.several(field.value()).forEach(attendee -> add(found, attendee));
      }
    }
    if (found.isEmpty()) {
      addFromItems(span, found);
      addFromRows(span, found);
    }
    return found.values();
  }

  private void addFromItems(Span span, Map<String, Attendee> found) {
    for (Item item : note.items()) {
      if (span.holds(item.line()) && item.depth() == 0 && isAttendeeHeading(item.section())) {
        attendeeLines.add(item.line());
        AttendeeText.entry(item.text()).ifPresent(attendee -> add(found, attendee));
      }
    }
  }

  private void addFromRows(Span span, Map<String, Attendee> found) {
    for (Row row : note.rows()) {
      if (span.holds(row.line()) && isAttendeeHeading(row.section())) {
        attendeeLines.add(row.line());
        fromRow(row).ifPresent(attendee -> add(found, attendee));
      }
    }
  }

  private Optional<Attendee> fromRow(Row row) {
    int name = column(row.header(), Set.of("name", "attendee", "participant", "person", "who"));
    int organisation = column(row.header(), words.organisationProperties());
    String text = row.cells().isEmpty() ? "" : row.cells().get(name < 0 || name >= row.cells().size() ? 0 : name);
    Optional<Attendee> attendee = AttendeeText.one(text);
    if (organisation < 0 || organisation >= row.cells().size() || row.cells().get(organisation).isBlank()) {
      return attendee;
    }
    String at = Reference.parse(row.cells().get(organisation)).name();
    return attendee.map(one -> new Attendee(one.who(), one.as(), Optional.of(at)));
  }

  private static int column(List<String> header, Set<String> names) {
    for (int i = 0; i < header.size(); i++) {
      if (names.contains(plain(header.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAttendeeLabel(Field field) {
    String key = plain(field.key());
    return words.attendeeLabels().contains(key) || (field.inline() && words.attendeeProperties().contains(key));
  }

  private boolean isAttendeeHeading(String heading) {
    return words.attendeeHeadings().contains(plain(heading));
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
    attendees.putIfAbsent(Names.key(attendee.who().name()), attendee);
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
