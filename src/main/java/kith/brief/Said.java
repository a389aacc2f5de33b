package kith.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kith.markdown.Lines;
import kith.markdown.NoteReader;
import kith.markdown.NoteText;
import kith.note.Heading;
import kith.note.Note;
import kith.note.Task;

/** What the note of a meeting says was said: its summary and its key information. */
final class Said {

  private static final int MOST_LINES = 6;

  /** A line across the page: what follows, such as a source, is no more of the section. */
  private static final Pattern RULE = Pattern.compile(" {0,3}(?:(?:- *){3,}|(?:\\* *){3,}|(?:_ *){3,})");

  private final Lines lines;
  private final List<Heading> headings;
  private final List<Integer> tasks;
  private final Set<String> words;

  private Said(Lines lines, Note note, Set<String> words) {
    this.lines = lines;
    this.headings = note.headings();
    this.tasks = note.tasks().stream().map(Task::line).toList();
    this.words = words;
  }

  /** A line of a note, read as it was meant. */
  record Line(String text, int line) {}

  /**
   * The lines of the sections that say what was said.
   *
   * @param meeting the line on which the meeting starts: 1, or that of its own heading
   * @param words the headings of such sections
   */
  static List<Line> in(String path, byte[] bytes, int meeting, Set<String> words) {
    Optional<NoteText> text = NoteText.of(bytes);
    return text.map(read -> new Said(Lines.of(read.read()), NoteReader.read(path, bytes), words).of(meeting)).orElse(List.of());
  }

  /** Under a heading of its own a meeting without such a section has said all that stands there. */
  private List<Line> of(int meeting) {
    Optional<Heading> own = headings.stream().filter(heading -> heading.line() == meeting).findFirst();
    int end = own.map(this::end).orElse(lines.count() + 1);
    List<Line> said = new ArrayList<>();
    headings.stream()
        .filter(heading -> heading.line() >= meeting && heading.line() < end)
        .filter(heading -> words.contains(heading.text().toLowerCase(Locale.ROOT)))
        .forEach(heading -> add(said, heading.line() + 1, nextHeading(heading.line())));
    if (said.isEmpty() && own.filter(heading -> heading.level() > 1).isPresent()) {
      add(said, meeting + 1, nextHeading(meeting));
    }
    return said.subList(0, Math.min(MOST_LINES, said.size()));
  }

  private void add(List<Line> said, int from, int to) {
    for (int line = from; line < to && !RULE.matcher(lines.text(line)).matches(); line++) {
      String text = lines.text(line).strip();
      if (text.chars().anyMatch(Character::isLetterOrDigit) && !tasks.contains(line)) {
        said.add(new Line(text.replaceFirst("^([-*+]|[0-9]+[.)])\\s+", ""), line));
      }
    }
  }

  private int end(Heading heading) {
    return headings.stream()
        .filter(next -> next.line() > heading.line() && next.level() <= heading.level())
        .mapToInt(Heading::line)
        .findFirst()
        .orElse(lines.count() + 1);
  }

  private int nextHeading(int line) {
    return headings.stream().mapToInt(Heading::line).filter(next -> next > line).findFirst().orElse(lines.count() + 1);
  }
}
