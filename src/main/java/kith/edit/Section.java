package kith.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.markdown.Lines;
import kith.markdown.NoteText;
import kith.markdown.Outline;
import kith.markdown.OwnBlock;
import kith.markdown.OwnBlock.Whole;
import kith.note.Heading;

/**
 * Where Kith's block goes in a note, and how it comes out again.
 *
 * <p>In a section of the author's, the block stands after an empty line at the end of what the author wrote there. Without such
 * a section Kith makes one at the end of the note, and says so in the block. What is added around the block follows from what
 * stands there, so that it can be taken out byte for byte.
 */
final class Section {

  private static final String TITLE = "Related";

  private final String text;
  private final Lines lines;
  private final NoteText note;
  private final Outline outline;

  Section(NoteText note, Outline outline) {
    this.text = note.text();
    this.lines = note.lines();
    this.note = note;
    this.outline = outline;
  }

  /** The change that puts a block into a note that has none. */
  Span insertion(List<String> content) {
    Optional<Heading> heading =
        outline.headings().stream()
            .filter(each -> each.text().equalsIgnoreCase(TITLE))
            .min(Comparator.comparingInt(Heading::level).thenComparingInt(Heading::line));
    return heading.map(own -> intoSection(own, content)).orElseGet(() -> newSection(content));
  }

  private Span intoSection(Heading heading, List<String> content) {
    int last = lastWritten(heading.line(), nextHeading(heading.line()));
    String lineBreak = note.lineBreak(last);
    int end = lines.end(last);
    return new Span(end, end, lineBreak + lineBreak + block(content, false, lineBreak));
  }

  private Span newSection(List<String> content) {
    String lineBreak = note.lineBreak(lines.count());
    boolean ended = isEnded();
    String before = text.isEmpty() ? "" : ended ? lineBreak : lineBreak + lineBreak;
    String section = OwnBlock.HEADING + lineBreak + lineBreak + block(content, true, lineBreak);
    return new Span(text.length(), text.length(), before + section + (ended ? lineBreak : ""));
  }

  /** The change that puts new content into a block. */
  Span replacement(Whole block, List<String> content) {
    boolean made = lines.text(block.open() + 1).strip().equals(OwnBlock.MADE);
    return new Span(
        lines.start(block.open()), lines.end(block.close()), block(content, made, note.lineBreak(block.open())));
  }

  /** The change that takes a block out, with the heading if that is Kith's. */
  Span removal(Whole block) {
    int end = lines.end(block.close());
    if (block.heading().isEmpty()) {
      return cut(beforeBlock(block.open()), end);
    }
    int heading = block.heading().get();
    return end == text.length()
        ? cut(beforeBlock(heading), end)
        : cut(lines.start(isEmpty(heading - 1) ? heading - 1 : heading), lines.next(block.close()));
  }

  /** Where the line breaks start that stand between a block and what is before it. */
  private int beforeBlock(int line) {
    if (line == 1) {
      return lines.start(1);
    }
    return isEmpty(line - 1) ? line == 2 ? lines.start(1) : lines.end(line - 2) : lines.end(line - 1);
  }

  private static Span cut(int start, int end) {
    return new Span(start, end, "");
  }

  /** The last line before another that isn't blank; the first line never is. */
  private int lastWritten(int first, int before) {
    int line = before - 1;
    while (line > first && isBlank(line)) {
      line--;
    }
    return line;
  }

  private int nextHeading(int after) {
    return outline.headings().stream().mapToInt(Heading::line).filter(line -> line > after).findFirst().orElse(lines.count() + 1);
  }

  private boolean isBlank(int line) {
    return lines.text(line).chars().allMatch(c -> c == ' ' || c == '\t');
  }

  private boolean isEmpty(int line) {
    return line > 0 && lines.start(line) == lines.end(line);
  }

  private boolean isEnded() {
    return !text.isEmpty() && lines.start(lines.count()) == text.length();
  }

  private static String block(List<String> content, boolean made, String lineBreak) {
    String head = made ? OwnBlock.OPEN + lineBreak + OwnBlock.MADE : OwnBlock.OPEN;
    return head + lineBreak + lineBreak + String.join(lineBreak, content) + lineBreak + lineBreak + OwnBlock.CLOSE;
  }
}
