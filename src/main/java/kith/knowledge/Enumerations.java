package kith.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.note.Item;
import kith.note.Note;
import kith.note.Paragraph;

/** Finds the links that a text lists side by side, as in {@code [[Ann]], [[Bob]] and [[Cy]]}: such are mostly of one kind. */
final class Enumerations {

  private static final Pattern LINK = Pattern.compile("\\[\\[[^\\[\\]]+]]");
  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;&+/、，]\\s*|\\s*,?\\s(?:and|und|et|y|e|og|och|en|i|и)\\s");
  private static final int LONGEST_BETWEEN = 8;

  private Enumerations() {}

  static List<List<Reference>> in(Note note) {
    Stream<String> texts = Stream.concat(note.paragraphs().stream().map(Paragraph::text), note.items().stream().map(Item::text));
    return texts.filter(text -> text.contains("]]")).flatMap(text -> in(text).stream()).filter(group -> group.size() > 1).toList();
  }

  private static List<List<Reference>> in(String text) {
    List<List<Reference>> groups = new ArrayList<>();
    int end = -1;
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      if (end < 0 || !isBetween(text, end, link.start())) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(Reference.parse(link.group()));
      end = link.end();
    }
    return groups.stream().map(List::copyOf).toList();
  }

  private static boolean isBetween(String text, int from, int to) {
    return to - from <= LONGEST_BETWEEN && BETWEEN.matcher(text.substring(from, to)).matches();
  }
}
