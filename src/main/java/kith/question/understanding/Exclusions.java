package kith.question.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.question.catalogue.Question;
import kith.question.names.Kind;
import kith.question.names.Known;
import kith.question.names.Names;

/**
 * What a sentence leaves out: {@code who has Ann met, apart from Bob and me}, {@code except people at Acme}.
 *
 * @param said the words that say so
 * @param conditions what that makes of the rows; empty where one of the names can't be told
 * @param rest the sentence without those words
 */
record Exclusions(List<Item> said, List<Condition> conditions, List<Item> rest) {

  private static final String EXCEPT = "except";
  private static final String AND = "and";
  /** What stands between "except" and the organisation whose people are left out. */
  private static final Set<String> PEOPLE = Set.of("who", "people", "contact", "company", "these", "at", "from", "of", "in");

  Exclusions {
    said = List.copyOf(said);
    conditions = List.copyOf(conditions);
    rest = List.copyOf(rest);
  }

  static Exclusions of(List<Item> items, Names names) {
    List<Item> said = new ArrayList<>();
    List<Optional<Condition>> left = new ArrayList<>();
    for (int at = 0; at + 1 < items.size(); at++) {
      boolean another = is(items.get(at), AND) && !said.isEmpty() && said.get(said.size() - 1) == items.get(Math.max(0, at - 1));
      if (is(items.get(at), EXCEPT) || another) {
        int named = named(items, at + 1);
        if (named < items.size() && (named == at + 1 || !another)) {
          left.add(condition(items.get(named), named > at + 1, names));
          said.addAll(items.subList(at, named + 1));
        }
      }
    }
    List<Condition> conditions = left.stream().flatMap(Optional::stream).toList();
    return new Exclusions(said, conditions.size() == left.size() ? conditions : List.of(),
        items.stream().filter(item -> said.stream().noneMatch(one -> one == item)).toList());
  }

  /** Where the name stands that is left out: at once, or behind the words of {@code people at}; at the end where none does. */
  private static int named(List<Item> items, int from) {
    int at = from;
    while (at < items.size() && PEOPLE.stream().anyMatch(word(items.get(at))::contains)) {
      at++;
    }
    boolean name = at < items.size() && (items.get(at) instanceof Item.Name || at == from && items.get(at).isOwner());
    return name ? at : items.size();
  }

  /** What it leaves out of the rows of a question, if that is what its rows list. */
  Optional<List<Condition>> outOf(Question question) {
    return Optional.of(conditions)
        .filter(all -> said.isEmpty() || !all.isEmpty() && all.stream().allMatch(one -> question.lists(kind(one))));
  }

  private static Kind kind(Condition condition) {
    return condition instanceof Condition.Without without ? without.known().kind() : Kind.PERSON;
  }

  private static boolean is(Item item, String meaning) {
    return word(item).contains(meaning);
  }

  private static Set<String> word(Item item) {
    return item instanceof Item.Word word ? word.meanings() : Set.of();
  }

  private static Optional<Condition> condition(Item item, boolean people, Names names) {
    Kind wanted = people ? Kind.ORGANISATION : Kind.ENTITY;
    List<Known> candidates = item instanceof Item.Name name ? name.called().candidates(wanted) : names.owner().stream().toList();
    return candidates.size() != 1
        ? Optional.empty()
        : Optional.of(people ? new Condition.Circle(candidates.get(0), false) : new Condition.Without(candidates.get(0)));
  }
}
