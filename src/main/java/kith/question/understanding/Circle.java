package kith.question.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kith.question.catalogue.Question;
import kith.question.names.Kind;
import kith.question.names.Known;
import kith.question.words.Token;
import kith.question.words.Vocabulary.Weight;

/** The organisation whose people alone are wanted: {@code who at Acme have I lost touch with}, {@code new people at Acme}. */
final class Circle {

  private static final Set<String> PLACES = Set.of("at", "from", "of", "in", "company");
  private static final Set<String> PEOPLE = Set.of("who", "people", "contact");
  /** Who asks for these doesn't ask for people. */
  private static final Set<String> THINGS = Set.of("anything", "something", "what", "what's", "whats");
  private static final Set<String> TEAM = Set.of("company", "group");
  private static final Set<String> ANYBODY = Set.of("somebody", "someone", "anybody", "anyone", "people", "others");

  private final List<Item> items;
  private final boolean things;

  Circle(List<Item> items, List<Token> tokens) {
    this.items = items;
    this.things = tokens.stream().anyMatch(token -> THINGS.contains(token.folded()));
  }

  /** The condition, which takes its words from those that are left; none where the rows aren't people. */
  Optional<Condition> of(Question question, List<Item> left) {
    Optional<Item.Name> name = left.stream()
        .filter(item -> item instanceof Item.Name one && one.called().candidates(Kind.ORGANISATION).size() == 1)
        .map(Item.Name.class::cast)
        .filter(one -> isPlace(one) || isTeam(one))
        .findFirst()
        .filter(one -> !things && question.lists(Kind.PERSON));
    return name.map(one -> {
      left.remove(one);
      left.removeIf(item -> isOneOf(item, TEAM));
      Known organisation = one.called().candidates(Kind.ORGANISATION).get(0);
      return new Condition.Circle(organisation, true);
    });
  }

  /** {@code Acme folks}, {@code the Acme team}. */
  private boolean isTeam(Item.Name name) {
    int next = items.indexOf(name) + 1;
    return next < items.size() && (isOneOf(items.get(next), PEOPLE) || isOneOf(items.get(next), TEAM));
  }

  /** Whether it says of those whom the sentence asks for where they are: right after them, or at the end of it. */
  private boolean isPlace(Item.Name name) {
    int at = items.indexOf(name);
    if (at < 1 || !isOneOf(items.get(at - 1), PLACES)) {
      return false;
    }
    boolean ends = items.stream().skip(at + 1L).allMatch(Item.When.class::isInstance);
    boolean people = at > 1 && isOneOf(items.get(at - 2), PEOPLE);
    boolean first = people && items.stream().limit(at - 2L).noneMatch(item -> isOneOf(item, PEOPLE));
    return first || ends && !(people && isAnybody(at - 2));
  }

  /** In {@code who should meet somebody at Acme} the place is of another than who is asked for. */
  private boolean isAnybody(int at) {
    boolean described = at > 0 && items.get(at - 1) instanceof Item.Word word && word.weight() == Weight.TURNING;
    return !described && ANYBODY.contains(items.get(at).text().toLowerCase(Locale.ROOT));
  }

  private static boolean isOneOf(Item item, Set<String> meanings) {
    return item instanceof Item.Word word && word.meanings().stream().anyMatch(meanings::contains);
  }
}
