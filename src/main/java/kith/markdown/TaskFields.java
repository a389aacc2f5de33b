package kith.markdown;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kith.note.Task;
import kith.note.Task.DateKind;

/**
 * Reads the fields of a task from the end of its line backwards, as the Tasks plugin does: a field followed by prose is prose.
 *
 * <p>{@code Call Ann 📅 2025-11-08 ⏫ #task} is {@code Call Ann #task}, due on 2025-11-08, of high priority.
 */
final class TaskFields {

  private static final String VARIATION = "\uFE0F";

  private final String line;
  private final Deque<Impossible> problems = new ArrayDeque<>();
  private final Map<DateKind, LocalDate> dates = new EnumMap<>(DateKind.class);
  private Optional<Task.Priority> priority = Optional.empty();
  private Optional<String> recurrence = Optional.empty();
  private Optional<String> onCompletion = Optional.empty();
  private Optional<String> id = Optional.empty();
  private List<String> dependsOn = List.of();
  private final Deque<String> kept = new ArrayDeque<>();
  private int end;
  private int word = Integer.MAX_VALUE;

  private TaskFields(String line) {
    this.line = line;
    this.end = line.length();
  }

  /** What is wrong with a field, and where in the line. */
  record Impossible(String message, int at) {}

  /** @param line what follows the check box */
  static TaskFields read(String line) {
    TaskFields fields = new TaskFields(line);
    fields.trim();
    fields.blockId();
    boolean more = true;
    while (more) {
      fields.trim();
      more = fields.end > 0 && (fields.tag() || fields.bracketed() || fields.emoji());
    }
    return fields;
  }

  /** In the order of the line. */
  Collection<Impossible> problems() {
    return problems;
  }

  /** @param tags in the whole line, @param at the line of the file */
  Task task(String status, List<String> tags, int at, String section) {
    kept.push(line.substring(0, end).strip());
    String text = String.join(" ", kept).strip();
    List<Task.Dated> dated =
        dates.entrySet().stream().map(entry -> new Task.Dated(entry.getKey(), entry.getValue())).toList();
    return new Task(text, status, dated, priority, recurrence, onCompletion, id, dependsOn, tags, at, section);
  }

  private void trim() {
    while (end > 0 && (isSpace(line.charAt(end - 1)) || line.charAt(end - 1) == '\uFE0F')) {
      end--;
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** {@code  ^block} at the end is the line's address and no text. */
  private void blockId() {
    int start = lastWord();
    if (start > 0 && line.charAt(start) == '^' && start + 1 < end && isId(line.substring(start + 1, end))) {
      end = start;
    }
  }

  /** Where the last word starts; remembered, since a line can be one long word of marks. */
  private int lastWord() {
    if (end <= word) {
      word = end;
      while (word > 0 && !isSpace(line.charAt(word - 1))) {
        word--;
      }
    }
    return word;
  }

  private boolean tag() {
    int start = lastWord();
    return start < end
        && line.charAt(start) == '#'
        && Tags.end(line, start) >= end
        && keep(start);
  }

  /** Keeps the end of the line in the text, and goes on before it. */
  private boolean keep(int start) {
    kept.push(line.substring(start, end));
    end = start;
    return true;
  }

  private boolean bracketed() {
    int close = end - 1;
    if (line.charAt(close) == ',') {
      close--;
      while (close > 0 && isSpace(line.charAt(close))) {
        close--;
      }
    }
    char bracket = close < 0 ? ' ' : line.charAt(close);
    int open = bracket == ']' || bracket == ')' ? line.lastIndexOf(bracket == ']' ? '[' : '(', close) : -1;
    int colons = open < 0 ? -1 : line.indexOf("::", open);
    if (colons < 0 || colons > close) {
      return false;
    }
    String value = line.substring(colons + 2, close).strip();
    return TaskMark.ofKey(line.substring(open + 1, colons).strip()).map(mark -> field(mark, value, open)).orElse(false);
  }

  private boolean emoji() {
    return TaskMark.last(line, end).map(at -> field(at.mark(), value(at.end()), at.start())).orElse(false);
  }

  private String value(int start) {
    String value = line.substring(Math.min(start, end), end);
    return (value.startsWith(VARIATION) ? value.substring(1) : value).strip();
  }

  private boolean field(TaskMark mark, String value, int start) {
    boolean isField =
        switch (mark) {
          case RECURRENCE -> isRecurrence(value) && set(() -> recurrence = Optional.of(value));
          case ON_COMPLETION -> isWord(value) && set(() -> onCompletion = Optional.of(value.toLowerCase(Locale.ROOT)));
          case ID -> isId(value) && set(() -> id = Optional.of(value));
          case DEPENDS_ON -> isIds(value) && set(() -> dependsOn = ids(value));
          case PRIORITY -> named(value);
          case HIGHEST, HIGH, MEDIUM, LOW, LOWEST -> value.isEmpty() && set(() -> priority = mark.priority());
          default -> isDate(value) && date(mark, value, start);
        };
    end = isField ? Math.min(end, start) : end;
    return isField;
  }

  private static boolean set(Runnable change) {
    change.run();
    return true;
  }

  private boolean named(String value) {
    Optional<Task.Priority> named =
        Stream.of(Task.Priority.values()).filter(each -> each.name().equalsIgnoreCase(value)).findFirst();
    priority = named.isPresent() ? named : priority;
    return named.isPresent();
  }

  /** An impossible date stays in the text and is a problem. */
  private boolean date(TaskMark mark, String value, int start) {
    try {
      LocalDate date = LocalDate.parse(value);
      mark.dateKind().ifPresent(kind -> dates.put(kind, date));
      return true;
    } catch (DateTimeException impossible) {
      problems.push(new Impossible("There is no date " + value + "; it stays in the task's text", start));
      return keep(start);
    }
  }

  private static boolean isDate(String value) {
    return value.length() == 10
        && value.charAt(4) == '-'
        && value.charAt(7) == '-'
        && value.chars().filter(c -> c >= '0' && c <= '9').count() == 8;
  }

  private static boolean isRecurrence(String value) {
    return !value.isEmpty() && value.chars().allMatch(c -> isLetterOrDigit(c) || " ,!".indexOf(c) >= 0);
  }

  private static boolean isWord(String value) {
    return !value.isEmpty() && value.chars().allMatch(c -> isLetterOrDigit(c) && c > '9');
  }

  private static boolean isId(String value) {
    return !value.isEmpty() && value.chars().allMatch(c -> isLetterOrDigit(c) || c == '-' || c == '_');
  }

  private static boolean isIds(String value) {
    return !ids(value).isEmpty() && ids(value).stream().allMatch(TaskFields::isId);
  }

  private static List<String> ids(String value) {
    return Stream.of(value.split(",")).map(String::strip).toList();
  }

  private static boolean isLetterOrDigit(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
