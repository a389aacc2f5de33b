package kith.markdown;

import java.util.ArrayList;
import java.util.List;
import kith.note.Properties;
import kith.note.Tag;

/** The tags of the front matter, from {@code tags} and {@code tag}: a list, or one line with commas (Obsidian: tags). */
final class PropertyTags {

  private PropertyTags() {}

  static List<Tag> of(Properties properties) {
    List<Tag> tags = new ArrayList<>();
    for (Properties.Value value : properties.list("tags", "tag")) {
      // On one line Obsidian takes spaces for commas.
      String[] names = value.place().indexOf('.') < 0 ? value.text().split("\\s+") : new String[] {value.text()};
      for (String name : names) {
        String bare = name.strip().startsWith("#") ? name.strip().substring(1) : name.strip();
        if (Tags.isName(bare)) {
          tags.add(new Tag(bare, value.line()));
        }
      }
    }
    return tags;
  }
}
