package kith.question.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.question.words.Token;

/** Titles of meetings, read from the graph when the first question needs them. May be asked from several threads. */
final class Titles {

  private static final char END = '\n';

  private final Register register;
  private final Map<String, List<Known>> byWords = new LinkedHashMap<>();
  private final Map<String, List<Known>> found = new HashMap<>();
  private final Map<Known, Integer> all = new LinkedHashMap<>();
  private String everything = "";

  Titles(Register register) {
    this.register = register;
  }

  synchronized List<Known> all() {
    read();
    return List.copyOf(all.keySet());
  }

  /** How many meetings have a title. */
  synchronized int meetings(Known title) {
    read();
    return all.getOrDefault(title, 0);
  }

  synchronized boolean isWhole(String key) {
    read();
    return byWords.containsKey(key);
  }

  /**
   * The meetings with this title, else those whose title has these words in a row.
   *
   * @param parts whether a part of a title will do
   */
  synchronized List<Known> find(String key, boolean parts) {
    read();
    List<Known> whole = byWords.getOrDefault(key, List.of());
    return whole.isEmpty() && parts ? found.computeIfAbsent(spaced(key), this::containing) : whole;
  }

  private List<Known> containing(String words) {
    if (!everything.contains(words)) {
      return List.of();
    }
    return byWords.entrySet().stream()
        .filter(entry -> spaced(entry.getKey()).contains(words))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  private void read() {
    if (all.isEmpty()) {
      register.meetings().forEach(title -> all.merge(title, 1, Integer::sum));
      all.keySet().forEach(title -> byWords.computeIfAbsent(Token.key(title.name()), words -> new ArrayList<>(1)).add(title));
      StringBuilder text = new StringBuilder();
      byWords.keySet().forEach(words -> text.append(spaced(words)).append(END));
      everything = text.toString();
    }
  }

  private static String spaced(String words) {
    return " " + words + " ";
  }
}
