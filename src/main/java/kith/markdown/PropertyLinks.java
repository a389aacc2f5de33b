package kith.markdown;

import java.util.Optional;
import kith.note.Link;

/** The link of a property whose text is exactly one link, with the property's place: {@code people.0} (Obsidian: links). */
final class PropertyLinks {

  private PropertyLinks() {}

  static Optional<Link> find(Source source, PropertyReader.PropertyValue property) {
    String text = property.value().text().strip();
    boolean mayBe = text.startsWith("[[") && text.endsWith("]]");
    return mayBe ? WikiLinks.only(text).map(found -> link(source, property, found)) : Optional.empty();
  }

  private static Link link(Source source, PropertyReader.PropertyValue property, FoundLink found) {
    Target target = found.target();
    return new Link(
        written(source, property, target),
        target.path(),
        target.heading(),
        target.shown(),
        found.form(),
        false,
        Optional.of(property.value().place()),
        property.value().line(),
        property.value().column(),
        "");
  }

  private static String written(Source source, PropertyReader.PropertyValue property, Target target) {
    if (!source.isDamaged()) {
      return target.path();
    }
    String file = source.written(property.start(), property.end());
    int open = file.indexOf('[');
    int close = file.lastIndexOf(']');
    return close < open || open < 0
        ? target.path()
        : WikiLinks.only(file.substring(open, close + 1)).map(found -> found.target().path()).orElse(target.path());
  }
}
