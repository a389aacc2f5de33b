package kith.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lists that ship with Kith: well-known organisations, given names, family names that stand first, and words of things.
 *
 * @param organisations folded names and aliases
 * @param plainWords those among them that are also ordinary words, such as "target"
 * @param givenNames folded
 * @param surelyGivenNames those among them that are nothing else
 * @param leadingNames family names that stand first, folded
 * @param things words that make a name one of a thing, folded
 */
record WordLists(
    Set<String> organisations, Set<String> plainWords, Set<String> givenNames, Set<String> surelyGivenNames, Set<String> leadingNames, Set<String> things) {

  static final WordLists SHIPPED = read();

  /** Whether a folded name is an ordinary word too, such as "target" and "mark". */
  boolean isOrdinary(String key) {
    return plainWords.contains(key) || givenNames.contains(key) && !surelyGivenNames.contains(key);
  }

  private static WordLists read() {
    Set<String> organisations = new HashSet<>();
    Set<String> plainWords = new HashSet<>();
    for (String line : lines("organisations.txt")) {
      boolean plain = line.endsWith("~");
      for (String name : line.split("\\|")) {
        if (!name.strip().equals("~")) {
          organisations.add(Names.key(name));
          if (plain && name.strip().indexOf(' ') < 0) {
            plainWords.add(Names.key(name));
          }
        }
      }
    }
    Set<String> givenNames = new HashSet<>();
    Set<String> surely = new HashSet<>();
    for (String line : lines("given-names.txt")) {
      String name = Names.key(line.replace("~", ""));
      givenNames.add(name);
      if (!line.endsWith("~")) {
        surely.add(name);
      }
    }
    return new WordLists(organisations, plainWords, givenNames, surely, keys("leading-names.txt"), keys("things.txt"));
  }

  private static Set<String> keys(String file) {
    return lines(file).stream().map(Names::key).collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> lines(String file) {
    try (InputStream in = WordLists.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Kith was built without its " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
