package kith.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kith.config.Words;
import kith.knowledge.Claims.Attendee;
import kith.note.Row;

/** Reads an attendee from a table's row by what the header calls its columns. */
final class RowText {

  private static final Set<String> NAME = Set.of("name", "names", "attendee", "participant", "person", "who", "full name");
  private static final Set<String> INITIALS = Set.of("abbreviation", "initials", "abbr");
  private static final Set<String> NO_WORKPLACE = Set.of("individual", "independent", "self", "none", "na", "freelance", "invited expert", "individual contributor");

  private final AttendeeText text;
  private final Words words;

  RowText(AttendeeText text, Words words) {
    this.text = text;
    this.words = words;
  }

  Optional<Attendee> attendee(Row row) {
    Optional<String> name = cell(row, NAME).or(() -> row.cells().stream().findFirst());
    List<String> addresses = row.cells().stream().flatMap(cell -> Contacts.in(cell).addresses().stream()).toList();
    Optional<String> initials = cell(row, INITIALS).map(PersonName::clean).filter(letters -> !letters.isBlank());
    Optional<String> workplace = cell(row, words.organisationProperties()).map(cell -> Reference.parse(cell).name()).filter(RowText::isWorkplace);
    return name.flatMap(text::one)
        .map(one -> new Attendee(one.who(), one.as(), workplace.or(one::workplace), one.remarks(), one.addresses(), initials.or(one::initials)).withAddresses(addresses));
  }

  private static boolean isWorkplace(String name) {
    return !NO_WORKPLACE.contains(MeetingReader.plain(name)) && PersonName.isPossible(name);
  }

  private static Optional<String> cell(Row row, Set<String> columns) {
    for (int i = 0; i < row.header().size() && i < row.cells().size(); i++) {
      String header = MeetingReader.plain(row.header().get(i)).toLowerCase(Locale.ROOT);
      if (header.indexOf(' ') > 0 ? columns.contains(header) || columns.contains(header.split(" ")[0]) : columns.contains(header)) {
        return Optional.of(row.cells().get(i)).filter(cell -> !cell.isBlank());
      }
    }
    return Optional.empty();
  }
}
