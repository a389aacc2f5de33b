package kith.question.understanding;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** All, none and just one, where a question answers for some: {@code who attended every meeting about Kafka}. */
final class Quantified {

  private static final String BUT = "but";
  private static final Set<String> EVERY = Set.of("every", "each", "all");
  private static final Set<String> YES_OR_NO = Set.of("do", "does", "did", "has", "have", "had", "is", "are", "was", "were");
  private static final Set<String> EVERYBODY = Set.of("everyone", "everybody");
  private static final Set<String> WHOLE = Set.of("everything", "everyone", "everybody", "all", "every", "each");
  private static final Pattern NEGATION = Pattern.compile("not\\b|\\w+n['’]?t\\b", Pattern.CASE_INSENSITIVE);
  private static final Set<String> ANY = Set.of("any", "a", "one", "single", "anything");
  private static final Set<String> RESTRICTING = Set.of("just", "simply", "exactly", "precisely");

  private final Said said;

  Quantified(Said said) {
    this.said = said;
  }

  /** The words that say so. */
  Optional<Item> words() {
    return scarcely().or(this::notYet).or(this::every).or(this::everything).or(this::none).or(this::twiceNot).or(this::justOne)
        .or(this::inBoth);
  }

  /** {@code who scarcely should meet}: who should but hasn't is another question. */
  private Optional<Item> scarcely() {
    return IntStream.range(1, said.items().size())
        .filter(at -> is(at, "should") && is(at - 1, "not") && !isBut(said.items().get(at - 1))
            || is(at, "not") && is(at - 1, "should") && said.end(said.items().get(at - 1)) == said.place(said.items().get(at)))
        .mapToObj(said.items()::get)
        .findFirst();
  }

  private boolean is(int item, String meaning) {
    return Said.is(said.items().get(item), meaning);
  }

  private static boolean isBut(Item item) {
    return item.text().equalsIgnoreCase(BUT);
  }

  /** {@code who is yet to meet Ann}: whoever met her isn't. */
  private Optional<Item> notYet() {
    return said.words(at -> !said.says("open") && said.word(at).equals("yet") && said.word(at + 1).equals("to"), 2);
  }

  /** {@code who attended every meeting about X}: who attended some is another question. */
  private Optional<Item> every() {
    boolean people = said.says("who") && !EVERY.contains(said.word(0));
    return said.words(at -> people && EVERY.contains(said.word(at)) && said.isAt(at + 1, "meeting"), 2);
  }

  /** {@code did I finish everything}, {@code did everyone agree}: what I finished, who agreed is no answer to that. */
  private Optional<Item> everything() {
    boolean asked = YES_OR_NO.contains(said.word(0));
    boolean done = asked && said.says("done");
    return said.words(
        at -> done && WHOLE.contains(said.word(at)) && !said.word(at - 1).equals("at")
            || asked && at == 1 && EVERYBODY.contains(said.word(at)),
        1);
  }

  /** {@code who hasn't done any task}: who has some open is another question. */
  private Optional<Item> none() {
    return said.items().stream()
        .filter(item -> Said.is(item, "open") && NEGATION.matcher(item.text()).lookingAt())
        .filter(item -> ANY.contains(said.word(said.end(item))))
        .findFirst();
  }

  /** {@code whom has nobody not met}: one of the two would say nothing. */
  private Optional<Item> twiceNot() {
    return said.items().stream().filter(item -> Said.is(item, "not") && !isBut(item)).skip(1).findFirst();
  }

  /** {@code who has met just Ann}: nobody else is said. */
  private Optional<Item> justOne() {
    return said.words(at -> RESTRICTING.contains(said.word(at)) && said.isName(at + 1), 1);
  }

  /** {@code who did I meet both in May and June}. */
  private Optional<Item> inBoth() {
    return said.items().stream()
        .filter(item -> item instanceof Item.When && item.text().contains(" and "))
        .filter(item -> said.word(said.place(item) - 1).equals("both"))
        .findFirst();
  }
}
