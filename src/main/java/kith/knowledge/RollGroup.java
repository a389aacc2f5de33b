package kith.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.knowledge.Claims.Attendee;
import kith.knowledge.RollCall.Entry;

/** The entries of one list: where some boxes are ticked, only those who are ticked were there. */
final class RollGroup {

  private static final Pattern BOX = Pattern.compile("^\\[(.)]\\s+(.*)$", Pattern.DOTALL);

  /** What one list has in common: what is said of it, the line of its heading, and the labels above it. */
  record Key(Presence presence, int section, List<String> above) {}

  private final Key key;
  private final List<Entry> entries = new ArrayList<>();

  RollGroup(Key key) {
    this.key = key;
  }

  void add(int line, List<Attendee> attendees) {
    entries.add(new Entry(line, attendees));
  }

  /** An entry as written; an empty box says that nobody has seen them there. */
  void add(int line, String written, AttendeeText text) {
    Matcher box = BOX.matcher(written);
    boolean boxed = box.matches();
    boolean empty = boxed && box.group(1).isBlank();
    add(line, empty ? List.of() : text.entry(boxed ? box.group(2) : written));
  }

  /** The entries, if the words above say that they were there. */
  List<Entry> sure() {
    return key.presence() == Presence.HERE && isListOfNames() ? entries : List.of();
  }

  /** A list of other things may stand below the same heading; then most of its entries aren't written like names. */
  private boolean isListOfNames() {
    long names = entries.stream().filter(entry -> !entry.attendees().isEmpty() && entry.attendees().stream().allMatch(RollGroup::isNameLike)).count();
    long others = entries.stream().filter(entry -> entry.attendees().stream().anyMatch(one -> !isNameLike(one))).count();
    return names >= others;
  }

  private static boolean isNameLike(Attendee attendee) {
    return isWritten(attendee) || attendee.who().name().split(" ").length <= 2;
  }

  /**
   * The entries, if they are evidently people and the words above allow it.
   *
   * @param others whether others were surely there
   */
  List<Entry> likely(boolean others) {
    boolean allowed = key.presence() == Presence.LIKELY || others && key.presence() == Presence.GROUP;
    return allowed && arePeople() ? entries : List.of();
  }

  private boolean arePeople() {
    List<Attendee> all = entries.stream().flatMap(entry -> entry.attendees().stream()).toList();
    long evident = all.stream().filter(RollGroup::isEvident).count();
    long written = all.stream().filter(RollGroup::isWritten).count();
    boolean alone = all.size() == 1 && all.get(0).addresses().isEmpty() && all.get(0).who().name().indexOf(' ') < 0;
    return !alone && evident > 0 && 4 * evident >= all.size() && 4 * written >= 3 * all.size();
  }

  /** Whether the name is written like one, or is an address. */
  static boolean isWritten(Attendee attendee) {
    return PersonName.isWritten(attendee.who().name()) || attendee.addresses().contains(attendee.as());
  }

  /** Whether more than a place in a list says that this is somebody: a link, an address, a given name. */
  static boolean isEvident(Attendee attendee) {
    boolean known = attendee.who().link() || !attendee.addresses().isEmpty() || PersonName.startsWithGivenName(attendee.who().name());
    return known && isWritten(attendee);
  }
}
