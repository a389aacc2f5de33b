package kith.question.understanding;

import java.util.List;
import java.util.Optional;
import kith.question.names.Kind;
import kith.question.names.Known;
import kith.question.names.Names;

/** What a place in a form was filled with. */
sealed interface Filling {

  /** As written. */
  String text();

  /** A name that the graph knows, perhaps of more than one. */
  record Named(String text, List<Known> candidates) implements Filling {}

  /** Three people or more. */
  record Several(String text, List<Named> each) implements Filling {

    static final int FEWEST = 3;

    public Several {
      each = List.copyOf(each);
    }
  }

  /** A date, a number or a text. */
  record Value(String text, Object value) implements Filling {}

  /** Words that stand where a name should. */
  record Unknown(String text, Kind wanted, boolean isOwner) implements Filling {}

  /** All the people that some parts of a sentence name, if they are enough. */
  static Optional<Filling> of(List<Item> people) {
    List<Named> each = people.stream()
        .map(item -> new Named(item.text(), item instanceof Item.Name name ? name.called().candidates(Kind.PERSON) : List.of()))
        .toList();
    String text = String.join(", ", each.stream().map(Named::text).toList());
    return each.size() < Several.FEWEST ? Optional.empty() : Optional.of(new Several(text, each));
  }

  /** The names that it was filled with. */
  default List<Named> named() {
    return this instanceof Several several ? several.each() : this instanceof Named one ? List.of(one) : List.of();
  }

  /** What a part of a sentence is in a place of some kind, if it can stand there. */
  static Optional<Filling> of(Item item, Kind kind, Names names) {
    if (item instanceof Item.When when && kind == Kind.DATE) {
      return when.period().since()
          .filter(day -> when.period().until().isEmpty() && when.takenFor().isEmpty())
          .map(day -> new Value(when.text(), day));
    }
    if (item instanceof Item.Word word) {
      return kind == Kind.NUMBER
          ? word.number().map(number -> new Value(word.text(), number))
          : owner(word, kind, names);
    }
    return item instanceof Item.Name name && kind.isNamed() ? named(name, kind) : Optional.empty();
  }

  private static Optional<Filling> owner(Item.Word word, Kind kind, Names names) {
    if (!word.isOwner() || !kind.accepts(Kind.PERSON)) {
      return Optional.empty();
    }
    return Optional.of(names.owner(kind)
        .<Filling>map(owner -> new Named(word.text(), List.of(owner)))
        .orElseGet(() -> new Unknown(word.text(), kind, true)));
  }

  private static Optional<Filling> named(Item.Name name, Kind kind) {
    List<Known> candidates = name.called().candidates(kind);
    if (candidates.isEmpty()) {
      return name.called().isUnknown() ? Optional.of(new Unknown(name.text(), kind, false)) : Optional.empty();
    }
    return Optional.of(new Named(name.text(), candidates));
  }
}
