package kith.knowledge;

import java.util.List;

/** What a link's target comes to among the vault's files. */
public sealed interface Resolution {

  /** The rule by which a file was found. */
  enum Via {
    /** The exact path, from the vault's root or relative to the note. */
    PATH,
    /** The file's name, or the end of its path. */
    NAME,
    /** Beyond Obsidian: an alias, or the name of something without a note. */
    ALIAS;

    /** The word in the graph. */
    public String text() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** One file answers. */
  record Found(String path, Via via) implements Resolution {}

  /** Several files answer, and Obsidian takes the first. */
  record Ambiguous(List<String> paths) implements Resolution {

    public Ambiguous {
      paths = List.copyOf(paths);
    }

    String chosen() {
      return paths.get(0);
    }
  }

  /** No file answers. */
  record Missing() implements Resolution {}
}
