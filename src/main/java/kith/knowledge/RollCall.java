package kith.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.knowledge.Claims.Attendee;
import kith.note.Heading;
import kith.note.Item;
import kith.note.Note;
import kith.note.Paragraph;
import kith.note.Row;

/**
 * Finds those who were there in a note's lists, tables and lines below a heading such as <em>Attendees</em> or a label such as
 * {@code **Present**:}, groups of them below it included, and those who sent regrets left out.
 */
final class RollCall {

  private static final Pattern LABEL = Pattern.compile("[:：]\\W*$|^\\s*(\\*\\*|__).*\\1\\s*$");

  private final Note note;
  private final Outline outline;
  private final PresenceWords presence;
  private final AttendeeText text;
  private final RowText rows;

  RollCall(Note note, MeetingWords words) {
    this.note = note;
    this.outline = new Outline(note.headings());
    this.presence = words.presence();
    this.text = words.text();
    this.rows = words.rows();
  }

  /** An entry and the line on which it stands; nobody in it is an entry too. */
  record Entry(int line, List<Attendee> attendees) {}

  /** The entries on the lines that are asked for. */
  List<Entry> entries(IntPredicate lines) {
    Map<RollGroup.Key, RollGroup> groups = new LinkedHashMap<>();
    for (Item item : note.items()) {
      if (lines.test(item.line())) {
        put(groups, key(item), item.line(), item.text());
      }
    }
    for (Row row : note.rows()) {
      if (lines.test(row.line())) {
        RollGroup.Key key = new RollGroup.Key(presence(List.of(row.above()), row.line()), section(row.line()), List.of(row.above()));
        group(groups, key).add(row.line(), rows.attendee(row).stream().toList());
      }
    }
    for (Paragraph paragraph : note.paragraphs()) {
      if (lines.test(paragraph.line())) {
        put(groups, paragraph);
      }
    }
    return together(groups.values());
  }

  /** Those on the lines whom a label or a heading says to have been away. */
  Stream<Attendee> away(IntPredicate lines) {
    return note.items().stream().filter(item -> lines.test(item.line()) && saysAway(item)).flatMap(item -> text.entry(item.text()).stream());
  }

  private boolean saysAway(Item item) {
    boolean labelled = item.above().stream().anyMatch(label -> isLabel(label) && presence.saysAway(label));
    return labelled || outline.around(item.line()).stream().findFirst().filter(heading -> presence.saysAway(heading.text())).isPresent();
  }

  private List<Entry> together(Iterable<RollGroup> groups) {
    List<Entry> here = new ArrayList<>();
    groups.forEach(group -> here.addAll(group.sure()));
    boolean any = here.stream().anyMatch(entry -> !entry.attendees().isEmpty());
    groups.forEach(group -> here.addAll(group.likely(any)));
    here.sort(Comparator.comparingInt(Entry::line));
    return here;
  }

  private RollGroup group(Map<RollGroup.Key, RollGroup> groups, RollGroup.Key key) {
    return groups.computeIfAbsent(key, RollGroup::new);
  }

  private void put(Map<RollGroup.Key, RollGroup> groups, RollGroup.Key key, int line, String entry) {
    if (key.presence() != Presence.UNSAID && key.presence() != Presence.AWAY) {
      group(groups, key).add(line, entry, text);
    }
  }

  /** A paragraph may be a list of names without bullets, one or several on a line. */
  private void put(Map<RollGroup.Key, RollGroup> groups, Paragraph paragraph) {
    Presence said = presence(List.of(""), paragraph.line());
    if (said == Presence.HERE || said == Presence.LIKELY) {
      RollGroup.Key key = new RollGroup.Key(Presence.LIKELY, paragraph.line(), List.of());
      List<String> lines = paragraph.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        group(groups, key).add(paragraph.line() + i, lines.get(i), text);
      }
    }
  }

  private RollGroup.Key key(Item item) {
    return new RollGroup.Key(presence(item.above(), item.line()), section(item.line()), item.above());
  }

  private int section(int line) {
    return outline.around(line).stream().mapToInt(Heading::line).findFirst().orElse(0);
  }

  /** What is said of a place: by the labels around it, the innermost first, then by the headings. */
  private Presence presence(List<String> above, int line) {
    boolean inGroup = false;
    Presence group = Presence.UNSAID;
    for (int i = above.size() - 1; i >= 0; i--) {
      String label = above.get(i);
      Presence said = isLabel(label) ? presence.of(label) : Presence.UNSAID;
      if (said == Presence.GROUP) {
        group = said;
      } else if (said != Presence.UNSAID) {
        return said;
      } else if (!isLabel(label) && i > 0) {
        return Presence.UNSAID;
      }
      inGroup |= isLabel(label);
    }
    Presence byHeading = byHeading(line, inGroup);
    return byHeading == Presence.UNSAID ? group : byHeading;
  }

  private Presence byHeading(int line, boolean inGroup) {
    boolean inner = inGroup;
    Presence group = Presence.UNSAID;
    for (Heading heading : outline.around(line)) {
      Presence said = presence.of(heading.text());
      if (said == Presence.HERE) {
        return inner ? Presence.LIKELY : Presence.HERE;
      }
      if (said == Presence.AWAY || said == Presence.LIKELY && !inner) {
        return said;
      }
      group = said == Presence.GROUP && !inner ? said : group;
      inner = true;
    }
    return group;
  }

  /** A label ends with a colon or is set in bold, or it is one by its words; a team named before its members is one too. */
  private boolean isLabel(String text) {
    return LABEL.matcher(text).find() || presence.of(text) != Presence.UNSAID || Contacts.in(text).team();
  }
}
