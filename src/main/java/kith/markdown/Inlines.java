package kith.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kith.note.Field;
import kith.note.Link;
import kith.note.Tag;

/** Gathers what stands in the leaves of a note: links, tags and fields, and what of the text is no prose. */
final class Inlines {

  private static final Comparator<FoundField> BY_START = Comparator.comparingInt(FoundField::start);

  private final Source source;
  private final Ranges masks;
  private final Ranges comments = new Ranges();
  private final List<Link> links = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private final List<Tag> tags = new ArrayList<>();
  private int openComment = -1;

  /** @param masks takes what is no prose */
  Inlines(Source source, Ranges masks) {
    this.source = source;
    this.masks = masks;
  }

  List<Link> links() {
    return links;
  }

  List<Field> fields() {
    return fields;
  }

  /** Those in comments count too, for Obsidian. */
  List<Tag> tags() {
    return tags;
  }

  /** A block of HTML is opaque to Obsidian; its text is prose all the same. */
  void read(Leaf leaf) {
    boolean html = leaf.kind() == Leaf.Kind.HTML;
    InlineScanner scanned = new InlineScanner(leaf.text(), html);
    scanned.scan();
    scanned.spans().forEach(span -> mask(leaf, span.start(), span.end()));
    if (!html) {
      List<FoundField> found = Fields.find(leaf, scanned);
      found.forEach(field -> field(leaf, field));
      if (!scanned.links().isEmpty()) {
        links(leaf, scanned.links(), found);
      }
      scanned.spans().stream().filter(span -> span.kind() == InlineScanner.Kind.TAG).forEach(span -> tag(leaf, span));
      scanned.percents().forEach(at -> percent(leaf.offset(at)));
    }
  }

  /** To be called after the last leaf: comments are known only then. */
  void finish() {
    masks.addAll(comments);
  }

  private void percent(int offset) {
    if (openComment >= 0) {
      comments.add(openComment, offset + 2);
    }
    openComment = openComment >= 0 ? -1 : offset;
  }

  private void tag(Leaf leaf, InlineScanner.Span span) {
    tags.add(new Tag(leaf.text().substring(span.start() + 1, span.end()), leaf.line(span.start())));
  }

  private void field(Leaf leaf, FoundField found) {
    String value = leaf.text().substring(found.valueStart(), found.valueEnd()).strip();
    fields.add(new Field(found.key(), value, found.inline(), leaf.line(found.start()), leaf.section()));
    if (found.inline()) {
      mask(leaf, found.start(), found.valueStart());
      mask(leaf, found.valueEnd(), found.end());
    }
  }

  /** Gives each link the key of the innermost inline field that holds it, in one pass over both. */
  private void links(Leaf leaf, List<FoundLink> found, List<FoundField> fields) {
    List<FoundField> inline = fields.stream().filter(FoundField::inline).sorted(BY_START).toList();
    Deque<FoundField> open = new ArrayDeque<>();
    int next = 0;
    for (FoundLink link : found) {
      while (next < inline.size() && inline.get(next).start() <= link.start()) {
        open.push(inline.get(next++));
      }
      while (!open.isEmpty() && open.element().valueEnd() <= link.start()) {
        open.pop();
      }
      link(leaf, link, Optional.ofNullable(open.peek()).filter(field -> field.holds(link.start())).map(FoundField::key));
    }
  }

  private void link(Leaf leaf, FoundLink found, Optional<String> property) {
    mask(leaf, found.start(), found.end());
    int line = leaf.line(found.start());
    Target target = found.target();
    links.add(
        new Link(
            written(leaf, found),
            target.path(),
            target.heading(),
            target.shown(),
            found.form(),
            found.embed(),
            property,
            line,
            source.column(leaf.offset(found.start()), line),
            leaf.section()));
  }

  private String written(Leaf leaf, FoundLink found) {
    if (!source.isDamaged()) {
      return found.target().path();
    }
    String file = source.written(leaf.offset(found.start()), leaf.offset(found.end() - 1) + 1);
    InlineScanner scanner = new InlineScanner(file, false);
    scanner.scan();
    return scanner.links().isEmpty()
        ? found.target().path()
        : scanner.links().get(scanner.links().size() - 1).target().path();
  }

  /** Leaves the line breaks and the marks of quotes between the lines of a leaf alone. */
  private void mask(Leaf leaf, int start, int end) {
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || leaf.text().charAt(at) == '\n') {
        if (at > from) {
          masks.add(leaf.offset(from), leaf.offset(at - 1) + 1);
        }
        from = at + 1;
      }
    }
  }
}
