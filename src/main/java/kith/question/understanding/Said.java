package kith.question.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kith.question.understanding.Frame.Place;
import kith.question.words.Token;

/** What a sentence says, and where. */
record Said(List<Item> items, List<Token> tokens) {

  private static final Set<String> SUBJECTS = Set.of("i", "i've", "i'm", "i'd", "we", "we've", "we're", "we'd");
  private static final Set<String> DOING = Set.of("do", "does", "did");
  private static final Set<String> PASSIVE = Set.of("am", "i'm", "is", "are", "was", "were", "been");

  /** The first word that means something. */
  Optional<Item> first(String meaning) {
    return items.stream().filter(item -> is(item, meaning)).findFirst();
  }

  int place(Item item) {
    return IntStream.range(0, tokens.size()).filter(at -> tokens.get(at) == item.span().get(0)).findFirst().orElse(-1);
  }

  /** Whether a passive verb may begin with it: {@code was Ann}. */
  boolean isPassive(Item item) {
    return isAfter(PASSIVE, item);
  }

  /** Whether it is who does something: {@code did Ann}. */
  boolean isDoing(Item item) {
    return isAfter(DOING, item);
  }

  private boolean isAfter(Set<String> words, Item item) {
    int at = place(item) - 1;
    return at >= 0 && words.contains(tokens.get(at).folded());
  }

  static boolean isSubject(Item item) {
    return SUBJECTS.contains(item.span().get(0).folded());
  }

  static boolean is(Item item, String meaning) {
    return item instanceof Item.Word word && word.is(meaning);
  }

  /** Whether a value stands in a place. */
  static boolean isIn(Place place, Item item, Assignment assignment) {
    return Optional.ofNullable(assignment.fillings().get(place.parameter().name()))
        .filter(filling -> filling.text().equals(item.text()))
        .isPresent();
  }
}
