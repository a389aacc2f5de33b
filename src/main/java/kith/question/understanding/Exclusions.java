package kith.question.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.question.catalogue.Question;
import kith.question.names.Kind;
import kith.question.names.Known;
import kith.question.names.Names;

/**
 * What a sentence leaves out: {@code who has Ann met, apart from Bob and me}.
 *
 * @param said the words that say so
 * @param known whom or what they name; empty where one of them can't be told
 * @param rest the sentence without those words
 */
record Exclusions(List<Item> said, List<Known> known, List<Item> rest) {

  private static final String EXCEPT = "except";
  private static final String AND = "and";

  Exclusions {
    said = List.copyOf(said);
    known = List.copyOf(known);
    rest = List.copyOf(rest);
  }

  static Exclusions of(List<Item> items, Names names) {
    List<Item> said = new ArrayList<>();
    List<Item> named = new ArrayList<>();
    for (int at = 0; at + 1 < items.size(); at++) {
      if (is(items.get(at), EXCEPT) || is(items.get(at), AND) && at > 0 && named.contains(items.get(at - 1))) {
        Item next = items.get(at + 1);
        if (next instanceof Item.Name || next.isOwner()) {
          said.addAll(List.of(items.get(at), next));
          named.add(next);
        }
      }
    }
    List<Known> known = named.stream().map(item -> known(item, names)).flatMap(Optional::stream).toList();
    return new Exclusions(said, known.size() == named.size() ? known : List.of(), items.stream().filter(item -> !said.contains(item)).toList());
  }

  /** What it leaves out of the rows of a question, if that is what its rows list. */
  Optional<List<Known>> outOf(Question question) {
    return Optional.of(known).filter(all -> said.isEmpty() || !all.isEmpty() && all.stream().allMatch(one -> question.lists(one.kind())));
  }

  private static boolean is(Item item, String meaning) {
    return item instanceof Item.Word word && word.is(meaning);
  }

  private static Optional<Known> known(Item item, Names names) {
    List<Known> candidates = item instanceof Item.Name name ? name.called().candidates(Kind.ENTITY) : names.owner().stream().toList();
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }
}
