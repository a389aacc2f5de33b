package kith.markdown;

import java.util.Arrays;
import java.util.Optional;
import kith.note.Task.DateKind;
import kith.note.Task.Priority;

/** The marks of a task's fields in both formats: the emoji of the Tasks plugin and the keys of Dataview. */
enum TaskMark {
  CREATED("created", "➕"),
  SCHEDULED("scheduled", "⏳", "⌛"),
  START("start", "🛫"),
  DUE("due", "📅", "📆", "🗓"),
  DONE("completion", "✅"),
  CANCELLED("cancelled", "❌"),
  HIGHEST("", "🔺"),
  HIGH("", "⏫"),
  MEDIUM("", "🔼"),
  LOW("", "🔽"),
  LOWEST("", "⏬"),
  RECURRENCE("repeat", "🔁"),
  ON_COMPLETION("oncompletion", "🏁"),
  ID("id", "🆔"),
  DEPENDS_ON("dependson", "⛔"),
  PRIORITY("priority");

  private final String key;
  private final String[] emoji;

  TaskMark(String key, String... emoji) {
    this.key = key;
    this.emoji = emoji;
  }

  /** A mark at its place in a line; the value starts after it. */
  record At(TaskMark mark, int start, int end) {}

  static Optional<TaskMark> ofKey(String key) {
    return Arrays.stream(values()).filter(mark -> !mark.key.isEmpty() && mark.key.equalsIgnoreCase(key)).findFirst();
  }

  /** The last emoji mark that starts before a position. */
  static Optional<At> last(String text, int before) {
    for (int i = before - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c >= '\u2300' && !Character.isLowSurrogate(c)) {
        Optional<At> at = at(text, i);
        if (at.isPresent()) {
          return at;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<At> at(String text, int start) {
    for (TaskMark mark : values()) {
      for (String sign : mark.emoji) {
        if (text.startsWith(sign, start)) {
          return Optional.of(new At(mark, start, start + sign.length()));
        }
      }
    }
    return Optional.empty();
  }

  Optional<DateKind> dateKind() {
    return ordinal() <= CANCELLED.ordinal() ? Optional.of(DateKind.valueOf(name())) : Optional.empty();
  }

  Optional<Priority> priority() {
    return ordinal() >= HIGHEST.ordinal() && ordinal() <= LOWEST.ordinal()
        ? Optional.of(Priority.valueOf(name()))
        : Optional.empty();
  }
}
