package kith.knowledge;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.note.Item;
import kith.note.Note;
import kith.note.Paragraph;

/** Finds the links that a text lists side by side, as in {@code [[Ann]], [[Bob]] and [[Cy]]}: such are mostly of one kind. */
final class Enumerations {

  private static final Pattern LINK = Pattern.compile("\\[\\[[^\\[\\]]+]]");
  private static final Pattern SEVERAL =
      Pattern.compile(LINK + "(?:\\s*(?:(?:[,;&/+、，]|,?\\s(?:and|und|et|y|e|og|och|en|i|и)\\s)\\s*)" + LINK + ")+");

  private Enumerations() {}

  static List<List<Reference>> in(Note note) {
    Stream<String> texts = Stream.concat(note.paragraphs().stream().map(Paragraph::text), note.items().stream().map(Item::text));
    return texts.filter(text -> text.contains("]]")).flatMap(text -> SEVERAL.matcher(text).results()).map(Enumerations::links).toList();
  }

  private static List<Reference> links(MatchResult several) {
    return LINK.matcher(several.group()).results().map(link -> Reference.parse(link.group())).toList();
  }
}
