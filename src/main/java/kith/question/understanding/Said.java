package kith.question.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kith.question.understanding.Frame.Place;
import kith.question.words.Token;
import kith.question.words.Vocabulary.Weight;

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

  boolean says(String meaning) {
    return first(meaning).isPresent();
  }

  /** A word as it is compared; nothing before the first and after the last. */
  String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).folded() : "";
  }

  /** Where the words begin that come after an item. */
  int end(Item item) {
    return place(item) + item.span().size();
  }

  /** The item that begins with a word. */
  Optional<Item> at(int at) {
    return at < 0 || at >= tokens.size() ? Optional.empty()
        : items.stream().filter(item -> item.span().get(0) == tokens.get(at)).findFirst();
  }

  /** The item that ends with the word before. */
  Optional<Item> before(int at) {
    return at < 1 || at > tokens.size() ? Optional.empty()
        : items.stream().filter(item -> item.span().get(item.span().size() - 1) == tokens.get(at - 1)).findFirst();
  }

  boolean isName(int at) {
    return at(at).filter(Item.Name.class::isInstance).isPresent();
  }

  boolean isAt(int at, String meaning) {
    return at(at).filter(item -> is(item, meaning)).isPresent();
  }

  /** The words from the first place on at which something holds, as something that must be understood. */
  Optional<Item> words(IntPredicate holds, int count) {
    return IntStream.range(0, tokens.size()).filter(holds).boxed().findFirst().flatMap(at -> words(at, count));
  }

  /** Some words; nothing where there are none. */
  Optional<Item> words(int at, int count) {
    int end = Math.min(tokens.size(), at + count);
    return end > at ? Optional.of(new Item.Word(tokens.subList(at, end), Set.of(), Weight.LARGE)) : Optional.empty();
  }

  /** Whether a value stands in a place. */
  static boolean isIn(Place place, Item item, Assignment assignment) {
    return Optional.ofNullable(assignment.fillings().get(place.parameter().name()))
        .filter(filling -> filling.text().equals(item.text()))
        .isPresent();
  }
}
