package kith.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a sentence asks for one thing or for several: {@code who knows most about}, {@code which people know most about}. */
final class Plural {

  private static final Set<String> VERBS = Set.of("are", "were", "have", "know", "meet", "come", "do", "work", "talk");

  private Plural() {}

  /** "Which two" is one pair; else decided by the first word that says what is wanted, and by its verb where that is only "who" or "what". */
  static boolean isAsked(List<Item> items, List<Token> tokens) {
    Optional<Item> pair = items.stream().filter(item -> item instanceof Item.Word word && word.is("two")).findFirst();
    if (pair.isPresent()) {
      return pair.get().text().endsWith("s");
    }
    for (Item item : items) {
      if (item instanceof Item.Word word && word.isLarge() && !word.is("most") && !word.is("first") && !word.is("last")
          && word.number().isEmpty()) {
        return isPlural(word, tokens);
      }
    }
    return false;
  }

  private static boolean isPlural(Item.Word word, List<Token> tokens) {
    String last = word.span().get(word.span().size() - 1).folded();
    if (last.equals("who") || last.equals("whom")) {
      int next = tokens.indexOf(word.span().get(word.span().size() - 1)) + 1;
      return next < tokens.size() && VERBS.contains(tokens.get(next).folded());
    }
    return last.equals("people") || last.length() > 3 && last.endsWith("s") && !last.endsWith("ss");
  }
}
