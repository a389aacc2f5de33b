package kith.edit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.knowledge.Claims;
import kith.knowledge.MentionScanner.Match;
import kith.knowledge.Names;
import kith.markdown.Lines;
import kith.markdown.NoteText;
import kith.markdown.Outline;
import kith.note.Field;
import kith.note.Heading;
import kith.note.Item;
import kith.note.Note;

/** Where the mentions in a note's prose stand in its file, and whether a link may stand there. */
final class Places {

  private static final String ENDS_OF_SENTENCE = ".!?:;|";

  private final NoteText note;
  private final Outline outline;
  private final String prose;
  private final Lines proseLines;
  private final Set<Integer> closed;

  Places(NoteText note, Note read, Claims claims) {
    this.note = note;
    this.outline = Outline.of(note);
    this.prose = read.prose().text();
    this.proseLines = Lines.of(prose);
    this.closed = closed(read, claims);
  }

  /** A mention as it stands in the file. */
  record Place(int line, int start, String text, int column, String context, boolean inTable) {}

  /** Lines of attendees, lines of properties, and the items of a table of contents. */
  private static Set<Integer> closed(Note read, Claims claims) {
    Set<Integer> closed = new HashSet<>(claims.mentionless());
    read.fields().stream().map(Field::line).forEach(closed::add);
    Set<String> headings = read.headings().stream().map(Heading::text).map(Names::key).collect(Collectors.toSet());
    read.items().stream().filter(item -> headings.contains(Names.key(item.text()))).map(Item::line).forEach(closed::add);
    return closed;
  }

  int line(Match match) {
    return proseLines.at(match.begin());
  }

  /** The place of a mention, if a link may stand there. */
  Optional<Place> written(Match match) {
    int line = line(match);
    if (match.end() > proseLines.end(line) || closed.contains(line) || !outline.isText(line) || !isAligned(line)) {
      return Optional.empty();
    }
    String context = note.lines().text(line);
    int from = match.begin() - proseLines.start(line);
    int to = match.end() - proseLines.start(line);
    boolean free = !isBracketed(context, from) && !isQuoted(context, from, to) && !isDoubtful(context, from, to);
    return free
        ? Optional.of(new Place(line, note.lines().start(line) + from, context.substring(from, to), from, context, outline.isTable(line)))
        : Optional.empty();
  }

  /** Whether the prose of a line is the line itself, character by character: not where damaged text was mended in it. */
  private boolean isAligned(int line) {
    String read = proseLines.text(line);
    String written = note.lines().text(line);
    return read.length() == written.length()
        && java.util.stream.IntStream.range(0, read.length()).allMatch(i -> read.charAt(i) == ' ' || read.charAt(i) == written.charAt(i));
  }

  /** In the text of a link, an image or a footnote's mark; after {@code !} a link would be an embed. */
  private static boolean isBracketed(String line, int at) {
    int open = 0;
    for (int i = 0; i < at; i++) {
      open += line.charAt(i) == '[' ? 1 : line.charAt(i) == ']' && open > 0 ? -1 : 0;
    }
    return open > 0 || at > 0 && "!\\".indexOf(line.charAt(at - 1)) >= 0;
  }

  private static boolean isQuoted(String line, int from, int to) {
    String before = line.substring(0, from);
    long straight = before.chars().filter(c -> c == '"').count();
    return straight % 2 == 1 && line.indexOf('"', to) >= 0 || before.lastIndexOf('“') > before.lastIndexOf('”');
  }

  /** One word in small letters may be any word, and so may one with a capital at the start of a sentence. */
  private static boolean isDoubtful(String line, int from, int to) {
    String before = line.substring(0, from).stripTrailing();
    boolean starts = before.chars().noneMatch(Character::isLetterOrDigit) || ENDS_OF_SENTENCE.indexOf(before.charAt(before.length() - 1)) >= 0;
    return line.substring(starts ? from + 1 : from, to).chars().allMatch(Character::isLowerCase);
  }
}
