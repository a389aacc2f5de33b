package kith.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.related.Relation;
import kith.related.Relation.Kind;

/** Relations as the lines of Kith's block: by kind, each a link with its reason. */
public final class BlockText {

  private BlockText() {}

  /**
   * The lines, the best relation of each kind first.
   *
   * @param existingOnly whether what has no note of its own is left out
   */
  public static List<String> of(List<Relation> relations, LinkText links, boolean existingOnly) {
    List<String> lines = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<String> items =
          relations.stream()
              .filter(relation -> relation.kind() == kind && !relation.linked())
              .filter(relation -> !existingOnly || relation.path().isPresent())
              .map(relation -> item(relation, links))
              .toList();
      if (!items.isEmpty()) {
        lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
        lines.add("**" + title(kind) + "**");
        lines.addAll(items);
      }
    }
    return lines;
  }

  /** A name that can't be a link stands as text: it says at least who or what is meant. */
  private static String item(Relation relation, LinkText links) {
    Optional<String> link = links.to(relation.name(), relation.path(), relation.name());
    return "- " + link.orElseGet(() -> PlainText.of(relation.name())) + " — " + PlainText.of(relation.reason());
  }

  private static String title(Kind kind) {
    return switch (kind) {
      case PERSON -> "People";
      case ORGANISATION -> "Organisations";
      case TOPIC -> "Topics";
      case NOTE -> "Notes";
    };
  }
}
