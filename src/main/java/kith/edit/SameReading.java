package kith.edit;

import java.util.List;
import kith.markdown.NoteReader;
import kith.note.Field;
import kith.note.Heading;
import kith.note.Item;
import kith.note.Link;
import kith.note.Note;
import kith.note.Row;
import kith.note.Tag;
import kith.note.Task;

/** Whether two texts of a note are read alike, but for the lines on which things stand: the last check of an edit. */
final class SameReading {

  private SameReading() {}

  static boolean of(String path, byte[] before, byte[] after) {
    return content(NoteReader.read(path, before)).equals(content(NoteReader.read(path, after)));
  }

  /** Whether the second text is read as the first one with so many links more. */
  static boolean withLinks(String path, byte[] before, byte[] after, int more) {
    Note one = NoteReader.read(path, before);
    Note other = NoteReader.read(path, after);
    return one.links().size() + more == other.links().size() && frame(one).equals(frame(other));
  }

  private static List<Object> frame(Note note) {
    return List.of(
        note.properties(), note.headings(), note.tags(), note.fields(), note.problems(),
        note.items().stream().map(item -> new Item("", item.depth(), item.line(), item.section(), List.of())).toList(),
        note.rows().stream().map(row -> row.cells().size()).toList(),
        note.tasks().stream().map(task -> List.of(task.status(), task.dates(), task.dependsOn(), task.tags(), task.line())).toList());
  }

  private static List<Object> content(Note note) {
    return List.of(
        note.properties(),
        note.headings().stream().map(heading -> new Heading(heading.level(), heading.text(), 0)).toList(),
        note.items().stream().map(item -> new Item(item.text(), item.depth(), 0, item.section(), item.above())).toList(),
        note.rows().stream().map(row -> new Row(row.header(), row.cells(), 0, row.section(), row.above())).toList(),
        note.fields().stream().map(field -> new Field(field.key(), field.value(), field.inline(), 0, field.section())).toList(),
        note.links().stream().map(SameReading::unplaced).toList(),
        note.tags().stream().map(Tag::name).toList(),
        note.tasks().stream().map(Task::text).toList(),
        note.prose().text().lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).toList());
  }

  private static Link unplaced(Link link) {
    return new Link(
        link.target(), link.repaired(), link.heading(), link.shown(), link.form(), link.embed(), link.property(), 0, 0, link.section());
  }
}
