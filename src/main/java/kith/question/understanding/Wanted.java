package kith.question.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.question.catalogue.Order;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;
import kith.question.names.Kind;
import kith.question.understanding.Item.Word;
import kith.question.words.Token;

/**
 * How much of a list a sentence asks for: numbers and "how many" can be said of any list, "most" of a ranked one, "last",
 * "first" and "next" of a dated one.
 */
final class Wanted {

  private static final List<String> ENDS = List.of("last", "first");
  private static final List<String> STATES = List.of("started", "open", "done", "cancel");
  private static final List<String> MOST = List.of("most", "most people", "best connected");
  private static final List<String> ADJECTIVES = List.of("open", "overdue", "done");
  private static final String DUE = "due";
  private static final List<String> COUNTING = List.of("count", "times");
  /** The columns that say how often. */
  private static final Set<String> TIMED = Set.of("meetings", "notes");

  /** What stands before the number of a condition. */
  private static final Set<String> CONDITIONS =
      Set.of("with", "has", "have", "had", "over", "under", "above", "below", "than", "exactly", "around", "about", "nearly",
          "almost", "those", "these");

  /** What stands before a "one" that is no number. */
  private static final Set<String> POINTING =
      Set.of("that", "this", "which", "the", "each", "every", "last", "first", "next", "no", "any", "in", "at");

  private static final List<String> OF_WHOM = List.of("who", "at", "from", "of", "in");

  private static final Set<String> TIMES = Set.of("time", "occasion");
  private static final List<String> OCCASIONS = List.of("meeting", "meetings", "when", "contact");

  private final List<Item> items;
  private final List<Token> tokens;
  private final HowMany number;
  private final Set<String> said;
  private final List<Item> sorts;
  private final List<Item> numbers;
  private final boolean ranked;
  private final boolean most;

  Wanted(List<Item> items, List<Token> tokens) {
    this.items = items;
    this.tokens = tokens;
    this.number = HowMany.of(items, tokens);
    this.said = items.stream().filter(Word.class::isInstance).flatMap(item -> item.sayings().stream()).collect(Collectors.toSet());
    this.sorts = items.stream().filter(item -> is(item, "sort of meeting")).toList();
    this.numbers = items.stream().filter(item -> item instanceof Word word && word.number().isPresent()).toList();
    this.ranked = items.stream().anyMatch(Wanted::isMost);
    this.most = items.stream().anyMatch(item -> isMost(item) && !isAdverb(item));
  }

  /** The amount, which takes its words from those that are left; a form of a list that says "how many" asks for a number. */
  Amount of(Frame frame, List<Item> left) {
    Question question = frame.question();
    Optional<Parameter> limit = question.parameter(Question.LIMIT);
    List<Condition> conditions = new ArrayList<>(sorts(question, left));
    if (limit.isEmpty()) {
      return Amount.ALL;
    }
    conditions.addAll(conditions(question, left));
    if (limit.get().fallback().isEmpty() && (take(left, "count") || COUNTING.stream().anyMatch(frame::says))) {
      return Amount.NUMBER.with(conditions);
    }
    Optional<Order> order = question.order();
    boolean fromEnd = order.filter(this::hasEnd).isPresent() && !frame.says(Item.WILL)
        && ENDS.stream().anyMatch(end -> order.get().ends(end) && take(left, end));
    fromEnd |= order.filter(one -> one.ends("first")).isPresent() && isFirstOfAll(frame);
    boolean end = fromEnd || order.isPresent() && ENDS.stream().anyMatch(word -> order.get().begins(word) && take(left, word));
    boolean counts = order.filter(one -> one.by() == Order.By.MOST).isPresent();
    if (counts && isLast("much")) {
      take(left, "much");
    }
    if (counts && ranked) {
      take(left, "most");
    } else if (!isLatestFirst(order) && numbers.stream().anyMatch(left::contains)) {
      take(left, "top");
    }
    boolean latest = Amount.ALL.with(conditions).isLatest();
    boolean next = order.filter(one -> one.by() == Order.By.EARLIEST).isPresent() && said.contains("next");
    if (next && items.stream().anyMatch(item -> item instanceof Item.When when && when.isComing())) {
      take(left, "next");
    }
    Amount amount = number(left).map(Amount::of).orElse(isOne(order, end || counts && most || next || latest) ? Amount.of(1) : Amount.ALL);
    return (fromEnd ? amount.fromItsEnd() : amount).with(conditions);
  }

  /** The latest five are no {@code top five}. */
  private static boolean isLatestFirst(Optional<Order> order) {
    return order.filter(one -> one.by() == Order.By.LATEST).isPresent();
  }

  /** Whom I {@code met first} is one of those whom I first met. */
  private boolean isFirstOfAll(Frame frame) {
    boolean always = items.stream().noneMatch(Item.When.class::isInstance);
    return always && frame.says("first") && isLast("first");
  }

  /** Whether the sentence ends with it, but for a time: {@code who does Ann meet a lot}, {@code a lot lately}. */
  private boolean isLast(String meaning) {
    Optional<Item> last = items.stream().filter(item -> !(item instanceof Item.When)).reduce((before, item) -> item);
    return last.filter(item -> is(item, meaning)).isPresent();
  }

  /** The newest of some tasks isn't the one that is due last, unless the sentence speaks of what is due. */
  private boolean hasEnd(Order order) {
    return !order.column().equals(DUE) || said.contains(DUE);
  }

  private static boolean isMost(Item item) {
    return MOST.stream().anyMatch(word -> is(item, word));
  }

  /** What somebody {@code mostly} does is all of it, ranked, unlike what is {@code most frequently} done. */
  private static boolean isAdverb(Item item) {
    return item.span().size() == 1 && item.text().toLowerCase(Locale.ROOT).endsWith("ly");
  }

  /** {@code workshops} of a list of meetings; of anything else they aren't understood. */
  private List<Condition> sorts(Question question, List<Item> left) {
    if (sorts.isEmpty()) {
      return List.of();
    }
    if (question.parameter(Question.LIMIT).isEmpty() || !question.hasColumn(Question.MEETING)) {
      left.addAll(sorts);
    }
    return sorts.stream().filter(sort -> !left.contains(sort)).<Condition>map(sort -> new Condition.Titled(sort.text())).toList();
  }

  /** What each row must be; it takes its words from those that are left. */
  private List<Condition> conditions(Question question, List<Item> left) {
    List<Condition> conditions = new ArrayList<>();
    if (left.stream().anyMatch(Item.Counted.class::isInstance)) {
      question.order()
        .filter(order -> order.by() == Order.By.MOST)
        .flatMap(order -> count(order.column(), left))
        .ifPresent(conditions::add);
    }
    if (isRankingOfPeople(question) && question.hasColumn(Condition.Latest.COLUMN) && saysLast() && take(left, "last")) {
      conditions.add(new Condition.Latest());
    }
    if (question.hasColumn(Condition.State.COLUMN)) {
      STATES.stream().filter(word -> left.stream().anyMatch(item -> is(item, word))).findFirst()
          .flatMap(word -> Condition.State.of(word, question.hasEveryState()).filter(state -> take(left, word)))
          .ifPresent(conditions::add);
    }
    return conditions;
  }

  /**
   * {@code whom did I meet last}: the last meeting isn't the last of a list of people, nor is anything where most are wanted, and
   * whoever was last met in 2024 has not been met since.
   */
  private boolean saysLast() {
    boolean always = items.stream().noneMatch(Item.When.class::isInstance);
    return always && !said.contains("most") && IntStream.range(0, items.size())
        .filter(at -> is(items.get(at), "last"))
        .allMatch(at -> at + 1 == items.size() || !isTime(items.get(at)) && OCCASIONS.stream().noneMatch(word -> is(items.get(at + 1), word)));
  }

  /** {@code the last time anyone saw Ann} asks when. */
  private static boolean isTime(Item last) {
    return TIMES.contains(last.span().get(last.span().size() - 1).folded());
  }

  /** Whether it lists people, those with the most of something first. */
  private static boolean isRankingOfPeople(Question question) {
    return question.lists(Kind.PERSON) && question.order().filter(order -> order.by() == Order.By.MOST).isPresent();
  }

  /** {@code at least 10 times}, {@code more than 5 meetings}: of a list that counts these. */
  private Optional<Condition> count(String column, List<Item> left) {
    Optional<Item.Counted> said = left.stream().filter(Item.Counted.class::isInstance).map(Item.Counted.class::cast).findFirst();
    Optional<Item> noun = said
        .flatMap(counted -> items.stream().skip(items.indexOf(counted) + 1L).dropWhile(Wanted::isAdjective).findFirst())
        .filter(next -> is(next, column) || is(next, column.replaceFirst("s$", "")));
    return said.filter(counted -> noun.isPresent() || counted.threshold().times() && TIMED.contains(column)).map(counted -> {
      left.remove(counted);
      noun.ifPresent(left::remove);
      return new Condition.Count(column, counted.threshold());
    });
  }

  private boolean isOne(Optional<Order> order, boolean superlative) {
    return superlative && number != HowMany.SEVERAL
        || number == HowMany.THE_ONE && order.filter(one -> one.by() == Order.By.MOST).isPresent();
  }

  private Optional<Long> number(List<Item> left) {
    Optional<Item> number = numbers.stream().filter(item -> left.contains(item) && !isCondition((Word) item)).findFirst();
    number.ifPresent(left::remove);
    return number.flatMap(item -> ((Word) item).number()).map(Long::valueOf);
  }

  /** In {@code who has 5 meetings} the number doesn't say how much of the list is wanted. */
  private boolean isCondition(Word number) {
    int at = tokens.indexOf(number.span().get(0));
    String before = at > 0 ? tokens.get(at - 1).folded() : "";
    return CONDITIONS.contains(before) || number.is("one") && POINTING.contains(before) || isWhoMeet(number);
  }

  /** {@code two people met}, {@code two at Acme meet}: each other; so do two topics that come up together. */
  private boolean isWhoMeet(Word number) {
    boolean topics = said.contains("cooccur") && !said.contains("top");
    Optional<Item> next =
        items.stream().skip(items.indexOf(number) + 1L).filter(item -> !isOfWhom(item)).findFirst();
    return number.is("two") && (topics || next.filter(item -> is(item, "meet")).isPresent());
  }

  private static boolean isOfWhom(Item item) {
    return item instanceof Item.Name || item instanceof Word word && OF_WHOM.stream().anyMatch(word::is);
  }

  /** The "open" of {@code 10 open tasks}. */
  private static boolean isAdjective(Item item) {
    return item instanceof Word word && ADJECTIVES.stream().anyMatch(word::is);
  }

  private static boolean is(Item item, String meaning) {
    return item instanceof Word word && word.is(meaning);
  }

  /** Takes away the words that say something, if there are any. */
  private boolean take(List<Item> left, String meaning) {
    return said.contains(meaning) && left.removeIf(item -> is(item, meaning));
  }
}
