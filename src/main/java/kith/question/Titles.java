package kith.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Titles of meetings, read from the graph when the first question needs them. */
final class Titles {

  private final Register register;
  private final Map<String, List<Known>> found = new HashMap<>();
  private final List<Titled> all = new ArrayList<>();
  private boolean isRead;

  Titles(Register register) {
    this.register = register;
  }

  /** A title, and its words as they are compared, with a space on either side. */
  private record Titled(Known meeting, String words) {

    static Titled of(Known meeting) {
      return new Titled(meeting, spaced(Token.key(meeting.name())));
    }
  }

  List<Known> all() {
    return read().stream().map(Titled::meeting).toList();
  }

  /**
   * The meetings with this title, else those whose title has these words in a row.
   *
   * @param parts whether a part of a title will do: not where the words are the name of something else
   */
  List<Known> find(String key, boolean parts) {
    return found.computeIfAbsent(key, words -> search(spaced(words), parts));
  }

  private List<Known> search(String words, boolean parts) {
    List<Known> exact = search(title -> title.words().equals(words));
    return exact.isEmpty() && parts ? search(title -> title.words().contains(words)) : exact;
  }

  private List<Known> search(Predicate<Titled> fits) {
    return read().stream().filter(fits).map(Titled::meeting).toList();
  }

  private List<Titled> read() {
    if (!isRead) {
      register.meetings().forEach(meeting -> all.add(Titled.of(meeting)));
      isRead = true;
    }
    return all;
  }

  private static String spaced(String words) {
    return " " + words + " ";
  }
}
