package kith.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kith.note.Link;
import kith.note.Note;
import kith.note.Properties;
import kith.note.Tag;
import kith.note.Task;

/** One note while it is read: front matter and body are split once, and each part of both is read once. */
final class Reading {

  private static final Comparator<Link> BY_PLACE = Comparator.comparingInt(Link::line).thenComparingInt(Link::column);

  /** An invisible character, so that what follows a blanked stretch on its line is no indented code. */
  private static final char NO_INDENT = '\u2060';

  private final String path;
  private final Source source;
  private final List<Link> links = new ArrayList<>();
  private final List<Tag> tags = new ArrayList<>();
  private final Map<Integer, List<String>> tagsByLine = new TreeMap<>();

  Reading(String path, Source source) {
    this.path = path;
    this.source = source;
  }

  Note note() {
    Optional<FrontMatter> front = FrontMatter.find(source.text(), source.lines());
    Properties properties = front.map(this::properties).orElse(Properties.NONE);
    int first = front.map(FrontMatter::bodyLine).orElse(1);
    int offset = first <= source.lines().count() ? source.lines().start(first) : source.text().length();
    Hidden.Found hidden = Hidden.find(source, first);
    Blocks blocks = BlockReader.read(body(source, offset, hidden), offset, first);
    Ranges masks = hidden.unread();
    masks.add(0, offset);
    masks.addAll(blocks.code());
    masks.addAll(hidden.comments());
    Inlines inlines = new Inlines(source, masks);
    leaves(blocks, hidden.comments()).forEach(inlines::read);
    inlines.finish();
    links.addAll(inlines.links());
    links.sort(BY_PLACE);
    inlines.tags().forEach(this::tag);
    List<Task> tasks = new TaskReader(source, tagsByLine).read(blocks.taskLines());
    return new Note(
        path, properties, blocks.headings(), blocks.items(), blocks.rows(), blocks.paragraphs(), inlines.fields(), links, tags,
        tasks, ProseText.of(source.text(), source.lines(), masks), source.damaged(), source.problems());
  }

  private List<Leaf> leaves(Blocks blocks, Ranges comments) {
    if (comments.isEmpty()) {
      return blocks.leaves();
    }
    List<Leaf> leaves = new ArrayList<>(blocks.leaves());
    comments.forEach((start, end) -> leaves.add(Leaf.ofComment(source, start, end, blocks.section(source.line(start)))));
    leaves.sort(Comparator.comparingInt(leaf -> leaf.offset(0)));
    return leaves;
  }

  /** The text from an offset on, without what has no block structure. */
  static String body(Source source, int offset, Hidden.Found hidden) {
    if (hidden.isEmpty()) {
      return source.text().substring(offset);
    }
    char[] text = source.text().toCharArray();
    hidden.unread().forEach((start, end) -> blank(source, text, start, end));
    hidden.comments().forEach((start, end) -> blank(source, text, start, end));
    return new String(text, offset, text.length - offset);
  }

  private static void blank(Source source, char[] text, int start, int end) {
    Ranges.blank(text, start, end);
    int line = source.line(end - 1);
    boolean more = !source.text().substring(end, Math.max(end, source.lines().end(line))).isBlank();
    if (more) {
      text[Math.max(start, source.lines().start(line))] = NO_INDENT;
    }
  }

  private Properties properties(FrontMatter front) {
    List<PropertyReader.PropertyValue> values = PropertyReader.read(source, front);
    Properties properties = PropertyReader.properties(values);
    values.forEach(value -> PropertyLinks.find(source, value).ifPresent(links::add));
    tags.addAll(PropertyTags.of(properties));
    return properties;
  }

  private void tag(Tag tag) {
    tags.add(tag);
    tagsByLine.computeIfAbsent(tag.line(), line -> new ArrayList<>()).add(tag.name());
  }
}
