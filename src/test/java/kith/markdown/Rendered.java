package kith.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.note.Field;
import kith.note.Item;
import kith.note.Link;
import kith.note.Note;
import kith.note.Row;
import kith.note.Task;

/** A note as the text that the examples of the specification compare with, a line for each thing read. */
final class Rendered {

  private Rendered() {}

  static String aspect(Note note, String aspect) {
    return switch (aspect) {
      case "links" -> lines(note.links(), Rendered::link);
      case "places" -> lines(note.links(), link -> link.line() + ":" + link.column() + " " + link.target());
      case "tags" -> lines(note.tags(), tag -> tag.line() + " " + tag.name());
      case "tasks" -> lines(note.tasks(), Rendered::task);
      case "properties" -> lines(note.properties().values(), value -> value.place() + " = " + value.text());
      case "property places" ->
          lines(note.properties().values(), value -> value.line() + ":" + value.column() + " " + value.place());
      case "headings" -> lines(note.headings(), heading -> heading.line() + " " + heading.level() + " " + heading.text());
      case "items" -> lines(note.items(), Rendered::item);
      case "fields" -> lines(note.fields(), Rendered::field);
      case "rows" -> lines(note.rows(), Rendered::row);
      case "prose" -> note.prose().text().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
      case "damage" ->
          lines(note.damaged(), each -> each.line() + ":" + each.column() + " " + each.written() + " -> " + each.read());
      case "problems" ->
          lines(note.problems(), each -> each.line() + ":" + each.column() + " " + each.message());
      default -> throw new IllegalArgumentException("no such aspect: " + aspect);
    };
  }

  private static <T> String lines(List<T> values, Function<T, String> form) {
    return values.stream().map(form).collect(Collectors.joining("\n"));
  }

  private static String link(Link link) {
    return link.line()
        + " "
        + (link.target().isEmpty() ? "(self)" : link.target())
        + (link.repaired().equals(link.target()) ? "" : " repaired=" + link.repaired())
        + some(" #", link.heading())
        + some(" |", link.shown())
        + (link.form() == Link.Form.MARKDOWN ? " markdown" : "")
        + (link.embed() ? " embed" : "")
        + some(" property=", link.property())
        + (link.section().isEmpty() ? "" : " section=" + link.section());
  }

  private static String task(Task task) {
    String dates =
        task.dates().stream()
            .map(dated -> " " + dated.kind().name().toLowerCase(Locale.ROOT) + "=" + dated.date())
            .collect(Collectors.joining());
    return task.line()
        + " ["
        + task.status()
        + "] "
        + task.text()
        + dates
        + some(" priority=", task.priority().map(each -> each.name().toLowerCase(Locale.ROOT)))
        + some(" recurrence=", task.recurrence())
        + some(" onCompletion=", task.onCompletion())
        + some(" id=", task.id())
        + (task.dependsOn().isEmpty() ? "" : " dependsOn=" + String.join(",", task.dependsOn()))
        + (task.tags().isEmpty() ? "" : " tags=" + String.join(",", task.tags()))
        + (task.section().isEmpty() ? "" : " section=" + task.section());
  }

  private static String item(Item item) {
    return item.line()
        + " "
        + "  ".repeat(item.depth())
        + "- "
        + item.text().replace("\n", "⏎")
        + (item.section().isEmpty() ? "" : " section=" + item.section());
  }

  private static String field(Field field) {
    return field.line()
        + " "
        + field.key()
        + (field.inline() ? " :: " : " : ")
        + field.value()
        + (field.section().isEmpty() ? "" : " section=" + field.section());
  }

  private static String row(Row row) {
    return row.line()
        + " "
        + IntStream.range(0, row.cells().size())
            .mapToObj(i -> (i < row.header().size() ? row.header().get(i) : "?") + "=" + row.cells().get(i))
            .collect(Collectors.joining("; "))
        + (row.section().isEmpty() ? "" : " section=" + row.section());
  }

  private static String some(String label, Optional<String> value) {
    return value.map(text -> label + text).orElse("");
  }

}
