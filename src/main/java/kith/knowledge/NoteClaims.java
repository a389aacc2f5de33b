package kith.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.config.Settings.Kind;
import kith.config.Words;
import kith.knowledge.Claims.DecisionClaim;
import kith.knowledge.Claims.Employer;
import kith.knowledge.Claims.KindClaim;
import kith.knowledge.Claims.MeetingClaim;
import kith.knowledge.Claims.OwnedTask;
import kith.note.Field;
import kith.note.Heading;
import kith.note.Note;
import kith.note.Problem;
import kith.note.Properties;
import kith.note.Task;

/** What one note says of people, organisations and itself, by the words of the settings. */
final class NoteClaims {

  /** What a template leaves to be filled in, as {@code {{date}}} and {@code <% tp.date.now() %>}: nothing to mend. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*}}|<%.*%>");

  private final Note note;
  private final Words words;
  private final MeetingWords meetingWords;
  private final List<Problem> problems;

  NoteClaims(Note note, Words words, MeetingWords meetingWords) {
    this.note = note;
    this.words = words;
    this.meetingWords = meetingWords;
    this.problems = new ArrayList<>(note.problems());
  }

  Claims read() {
    Optional<String> given = note.properties().first("title").map(Properties.Value::text);
    String title = given.orElse(Names.stem(note.path())).strip();
    Optional<LocalDate> date = date();
    Optional<KindClaim> kind = NoteKind.of(note, words);
    boolean daily = NoteKind.isDaily(note, words);
    MeetingReader meetingReader = new MeetingReader(note, words, meetingWords);
    List<MeetingClaim> meetings =
        meetingReader.read(
            given.or(this::firstHeading).orElse(title), date, daily, kind.filter(claim -> claim.kind() == Kind.PERSON).map(claim -> Reference.linked(note.path())));
    meetings.forEach(this::addDoubt);
    boolean isMeeting = meetings.size() == 1 && meetings.get(0).heading().isEmpty();
    return new Claims(
        note.path(),
        isMeeting ? meetings.get(0).title() : title,
        aliases(),
        note.properties().first("type").map(Properties.Value::text),
        isMeeting ? Optional.empty() : kind,
        date,
        daily,
        meetings,
        employers(),
        note.links(),
        note.tags(),
        tasks(),
        decisions(),
        Enumerations.in(note),
        meetingReader.attendeeLines(),
        note.damaged(),
        problems);
  }

  /** A meeting's file is often named by its day, and its heading says what it was about, unless that is a day too. */
  private Optional<String> firstHeading() {
    List<String> first = note.headings().stream().filter(heading -> heading.level() == 1).map(Heading::text).filter(text -> !text.isBlank()).toList();
    return first.stream().findFirst().filter(text -> first.size() == 1 ? !Dates.isDay(text) : !Dates.leads(text));
  }

  private void addDoubt(MeetingClaim meeting) {
    meeting.heading().filter(heading -> meeting.date().isEmpty() && Dates.leads(heading)).ifPresent(heading -> problems.add(
        new Problem(note.path(), meeting.line(), 1, "'" + heading + "' may be two days; left without a date until it says 2025-11-06 or 6 Nov 2025")));
  }

  private Optional<LocalDate> date() {
    DayOrder order = DayOrder.of(note);
    for (String property : words.dateProperties()) {
      for (Properties.Value value : note.properties().of(property)) {
        Optional<LocalDate> date = Dates.in(value.text(), order);
        if (date.isPresent()) {
          return date;
        }
        if (!value.text().isBlank() && !PLACEHOLDER.matcher(value.text()).find()) {
          problems.add(
              new Problem(
                  note.path(), value.line(), value.column(), "'" + value.text() + "' is not a date that Kith can read; left out"));
        }
      }
    }
    return Dates.in(Names.stem(note.path()), order)
        .or(() -> note.headings().stream().filter(heading -> heading.level() == 1).findFirst().flatMap(heading -> Dates.in(heading.text(), order)))
        .or(() -> labelled(words.dateProperties()::contains).flatMap(field -> Dates.in(field.value(), order).stream()).findFirst());
  }

  private List<String> aliases() {
    String[] properties = Stream.concat(words.aliasProperties().stream(), words.emailProperties().stream()).toArray(String[]::new);
    Stream<String> written = texts(properties).map(alias -> alias.strip().replaceFirst("^mailto:", ""));
    Stream<String> handles = texts(words.handleProperties().toArray(String[]::new)).flatMap(value -> Contacts.handles(value).stream());
    return Stream.concat(written, handles).filter(alias -> !alias.isEmpty()).distinct().toList();
  }

  private Stream<String> texts(String... properties) {
    return note.properties().list(properties).stream().map(Properties.Value::text);
  }

  private List<Employer> employers() {
    Optional<LocalDate> since = day("since").or(() -> day("joined"));
    Optional<LocalDate> until = day("until").or(() -> day("left"));
    Stream<String> properties =
        note.properties().values().stream()
            .filter(value -> words.organisationProperties().contains(value.key()))
            .map(Properties.Value::text);
    Stream<String> fields =
        note.fields().stream()
            .filter(Field::inline)
            .filter(field -> words.organisationProperties().contains(MeetingReader.plain(field.key())))
            .map(Field::value);
    return Stream.concat(properties, fields)
        .map(Reference::parse)
        .filter(reference -> !reference.isBlank())
        .distinct()
        .map(organisation -> new Employer(organisation, since, until))
        .toList();
  }

  private Optional<LocalDate> day(String property) {
    return note.properties().first(property).flatMap(value -> Dates.in(value.text()));
  }

  private List<OwnedTask> tasks() {
    Set<Integer> lines = new HashSet<>();
    return note.tasks().stream()
        .filter(task -> lines.add(task.line()))
        .map(task -> new OwnedTask(task, state(task.status()), OwnerText.in(task.text())))
        .toList();
  }

  /** The Tasks plugin's usual statuses; others are open unless the settings say otherwise. */
  private String state(String status) {
    String usual =
        switch (status) {
          case "x", "X" -> "done";
          case "/" -> "in progress";
          case "-" -> "cancelled";
          default -> "open";
        };
    return words.taskStates().getOrDefault(status, usual);
  }

  private List<DecisionClaim> decisions() {
    Set<Integer> taken = note.tasks().stream().map(Task::line).collect(Collectors.toCollection(HashSet::new));
    return note.items().stream()
        .filter(item -> words.decisionHeadings().contains(MeetingReader.plain(item.section())))
        .filter(item -> !item.text().isBlank() && taken.add(item.line()))
        .map(item -> new DecisionClaim(item.text(), item.line()))
        .toList();
  }

  private Stream<Field> labelled(Predicate<String> label) {
    return note.fields().stream().filter(field -> label.test(MeetingReader.plain(field.key())));
  }
}
