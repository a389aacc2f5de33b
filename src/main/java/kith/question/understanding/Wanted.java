package kith.question.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.question.catalogue.Order;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;
import kith.question.understanding.Item.Word;
import kith.question.words.Token;

/**
 * How much of a list a sentence asks for: numbers and "how many" can be said of any list, "most" of a ranked one, "last",
 * "first" and "next" of a dated one.
 */
final class Wanted {

  private static final List<String> ENDS = List.of("last", "first");

  /** What stands before the number of a condition. */
  private static final Set<String> CONDITIONS =
      Set.of("with", "has", "have", "had", "over", "under", "above", "below", "than", "exactly", "around", "about", "nearly", "almost", "those",
          "these");

  private final List<Item> items;
  private final List<Token> tokens;
  private final HowMany number;

  Wanted(List<Item> items, List<Token> tokens) {
    this.items = items;
    this.tokens = tokens;
    this.number = HowMany.of(items, tokens);
  }

  /** The amount, which takes its words from those that are left. */
  Amount of(Question question, List<Item> left) {
    Optional<Parameter> limit = question.parameter(Question.LIMIT);
    if (limit.isEmpty()) {
      return Amount.ALL;
    }
    if (limit.get().fallback().isEmpty() && take(left, "count")) {
      return Amount.NUMBER;
    }
    Optional<Order> order = question.order();
    boolean fromEnd = order.isPresent() && ENDS.stream().anyMatch(end -> order.get().ends(end) && take(left, end));
    boolean end = fromEnd || order.isPresent() && ENDS.stream().anyMatch(word -> order.get().begins(word) && take(left, word));
    boolean most = order.filter(one -> one.by() == Order.By.MOST).isPresent() && is(items, "most");
    if (most) {
      take(left, "most");
    } else if (left.stream().anyMatch(item -> item instanceof Word word && word.number().isPresent())) {
      take(left, "top");
    }
    boolean next = order.filter(one -> one.by() == Order.By.EARLIEST).isPresent() && is(items, "next");
    Amount amount = number(left).map(Amount::of).orElse(isOne(order, end || most || next) ? Amount.of(1) : Amount.ALL);
    return fromEnd ? amount.fromItsEnd() : amount;
  }

  private boolean isOne(Optional<Order> order, boolean superlative) {
    return superlative && number != HowMany.SEVERAL
        || number == HowMany.THE_ONE && order.filter(one -> one.by() == Order.By.MOST).isPresent();
  }

  private Optional<Long> number(List<Item> left) {
    Optional<Item> number =
        left.stream().filter(item -> item instanceof Word word && word.number().isPresent() && !isCondition(word)).findFirst();
    number.ifPresent(left::remove);
    return number.flatMap(item -> ((Word) item).number()).map(Long::valueOf);
  }

  /** In {@code who has 5 meetings} the number doesn't say how much of the list is wanted. */
  private boolean isCondition(Word number) {
    int at = tokens.indexOf(number.span().get(0));
    return at > 0 && CONDITIONS.contains(tokens.get(at - 1).folded()) || isWhoMeet(number);
  }

  /** {@code two people met}: each other. */
  private boolean isWhoMeet(Word number) {
    Optional<Item> next =
        items.stream().skip(items.indexOf(number) + 1L).filter(item -> !is(List.of(item), "who")).findFirst();
    return number.is("two") && next.filter(item -> is(List.of(item), "meet")).isPresent();
  }

  private static boolean is(List<Item> items, String meaning) {
    return items.stream().anyMatch(item -> item instanceof Word word && word.is(meaning));
  }

  /** Takes away the words that say something, if there are any. */
  private static boolean take(List<Item> left, String meaning) {
    return left.removeAll(new ArrayList<>(left).stream().filter(item -> is(List.of(item), meaning)).toList());
  }
}
