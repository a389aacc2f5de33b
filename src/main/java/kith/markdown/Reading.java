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
    Ranges masks = Hidden.find(source, first);
    Blocks blocks = BlockReader.read(body(offset, masks), offset, first);
    masks.add(0, offset);
    masks.addAll(blocks.code());
    Inlines inlines = new Inlines(source, masks);
    blocks.leaves().forEach(inlines::read);
    inlines.finish();
    links.addAll(inlines.links());
    links.sort(BY_PLACE);
    inlines.tags().forEach(this::tag);
    List<Task> tasks = new TaskReader(source, tagsByLine).read(blocks.taskLines());
    return new Note(
        path, properties, blocks.headings(), blocks.items(), blocks.rows(), blocks.paragraphs(), inlines.fields(), links, tags,
        tasks, ProseText.of(source.text(), source.lines(), masks), source.damaged(), source.problems());
  }

  private String body(int offset, Ranges hidden) {
    if (hidden.isEmpty()) {
      return source.text().substring(offset);
    }
    char[] text = source.text().toCharArray();
    hidden.blank(text);
    return new String(text, offset, text.length - offset);
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
