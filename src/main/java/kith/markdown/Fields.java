package kith.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the fields of a leaf: {@code key:: value} on a line, {@code [key:: value]} and {@code (key:: value)} in it
 * (Obsidian: properties, inline fields), and labelled lines such as {@code **With**: Ann, Bob}.
 */
final class Fields {

  private static final char HIDDEN = '\uE000';

  private final Leaf leaf;
  private final String text;
  private final char[] masked;
  private final List<FoundField> found = new ArrayList<>();

  private Fields(Leaf leaf, char[] masked) {
    this.leaf = leaf;
    this.text = leaf.text();
    this.masked = masked;
  }

  /** A bracket still open and the first {@code ::} directly in it, or -1. */
  private static final class Open {
    private final int at;
    private int colons = -1;

    private Open(int at) {
      this.at = at;
    }
  }

  static List<FoundField> find(Leaf leaf, InlineScanner scanned) {
    if (leaf.text().indexOf(':') < 0 && leaf.text().indexOf('：') < 0) {
      return List.of();
    }
    char[] masked = leaf.text().toCharArray();
    scanned.links().forEach(link -> hide(masked, link.start(), link.end()));
    scanned.spans().stream()
        .filter(span -> span.kind() != InlineScanner.Kind.TAG)
        .forEach(span -> hide(masked, span.start(), span.end()));
    Fields fields = new Fields(leaf, masked);
    fields.read();
    return fields.found;
  }

  private static void hide(char[] masked, int start, int end) {
    for (int i = start; i < end; i++) {
      masked[i] = masked[i] == '\n' ? '\n' : HIDDEN;
    }
  }

  private void read() {
    boolean labels = leaf.kind() == Leaf.Kind.PARAGRAPH || leaf.kind() == Leaf.Kind.ITEM || leaf.kind() == Leaf.Kind.TASK;
    for (int start = 0; start <= masked.length; ) {
      int end = start;
      while (end < masked.length && masked[end] != '\n') {
        end++;
      }
      int own = start == 0 && leaf.kind() == Leaf.Kind.TASK ? CheckBox.find(text, 0, end).map(CheckBox::end).orElse(0) : start;
      int colons = bracketed(own, end);
      if (labels && !whole(own, colons, end) && leaf.kind() != Leaf.Kind.TASK) {
        labelled(own, end);
      }
      start = end + 1;
    }
  }

  /** Finds the bracketed fields of a line, and gives the first {@code ::} outside brackets, or -1. */
  private int bracketed(int start, int end) {
    Deque<Open> open = new ArrayDeque<>();
    int outside = -1;
    for (int i = start; i < end; i++) {
      char c = masked[i];
      if (c == '[' || c == '(') {
        open.push(new Open(i));
      } else if ((c == ']' || c == ')') && !open.isEmpty() && masked[open.element().at] == (c == ']' ? '[' : '(')) {
        close(open.pop(), i);
      } else if (c == ':' && i + 1 < end && masked[i + 1] == ':') {
        outside = open.isEmpty() && outside < 0 ? i : outside;
        if (!open.isEmpty() && open.element().colons < 0) {
          open.element().colons = i;
        }
        i++;
      }
    }
    return outside;
  }

  private void close(Open open, int end) {
    if (open.colons >= 0) {
      Label.inline(text, masked, open.at + 1, open.colons)
          .ifPresent(key -> found.add(new FoundField(key, open.at, open.colons + 2, end, end + 1, true)));
    }
  }

  private boolean whole(int start, int colons, int end) {
    return colons >= 0
        && Label.inline(text, masked, start, colons)
            .map(key -> found.add(new FoundField(key, start, Label.afterMarks(text, colons + 2, end), end, end, true)))
            .orElse(false);
  }

  private void labelled(int start, int end) {
    int colon = Label.colon(masked, start, end);
    if (colon >= 0) {
      Label.line(text, masked, start, colon)
          .ifPresent(key -> found.add(new FoundField(key, start, Label.afterMarks(text, colon + 1, end), end, end, false)));
    }
  }
}
