package kith.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Titles of meetings, read from the graph when the first question needs them. */
final class Titles {

  private final Register register;
  private final Map<String, List<Known>> found = new HashMap<>();
  private List<Known> all = List.of();
  private boolean isRead;

  Titles(Register register) {
    this.register = register;
  }

  List<Known> all() {
    if (!isRead) {
      all = List.copyOf(register.meetings());
      isRead = true;
    }
    return all;
  }

  /**
   * The meetings with this title, else those whose title has these words in a row.
   *
   * @param parts whether a part of a title will do: not where the words are the name of something else
   */
  List<Known> find(String key, boolean parts) {
    return found.computeIfAbsent(key, words -> search(words, parts));
  }

  private List<Known> search(String key, boolean parts) {
    List<Known> exact = all().stream().filter(known -> Token.key(known.name()).equals(key)).toList();
    if (!exact.isEmpty() || !parts) {
      return exact;
    }
    String words = " " + key + " ";
    return all().stream().filter(known -> (" " + Token.key(known.name()) + " ").contains(words)).toList();
  }
}
