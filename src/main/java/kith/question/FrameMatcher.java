package kith.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.question.Frame.Group;

/** Reads the items of a sentence by a frame: each that says something must have its part in the question. */
final class FrameMatcher {

  private static final int OPTIONAL_WORD = 2;
  private static final int GENERAL_WORD = 2;
  private static final int OWNER = 3;
  private static final int HINT = 1;
  private static final int ABOUT = 4;

  private final List<Item> items;
  private final Set<String> meanings = new HashSet<>();
  private final Names names;
  private final boolean plural;

  FrameMatcher(List<Item> items, List<Token> tokens, Names names) {
    this.items = items;
    this.names = names;
    this.plural = Plural.isAsked(items, tokens);
    for (Item item : items) {
      meanings.addAll(item instanceof Item.Word word ? word.meanings() : Set.of());
    }
  }

  /** Whether all that a form needs is said somewhere; quickly, for most forms. */
  boolean says(Frame frame) {
    return frame.groups().stream().allMatch(group -> !group.isRequired() || !Collections.disjoint(group.meanings(), meanings));
  }

  Reading match(Frame frame) {
    List<Item> left = new ArrayList<>(items);
    int missing = unsaid(frame);
    int cost = 0;
    for (Group group : frame.groups()) {
      List<Item> said = items.stream().filter(group::isSaidBy).toList();
      left.removeAll(said);
      cost += said.isEmpty() && group.isHint() ? HINT : 0;
    }
    cost += OPTIONAL_WORD * onlyOptional(frame);
    Assignment assignment = Assignment.best(frame.places(), items, names);
    left.removeAll(assignment.used());
    missing += assignment.missing();
    cost += assignment.cost();
    Question question = frame.question();
    Period period = period(question, left);
    int before = left.size();
    Amount amount = amount(question, left);
    cost += before == left.size() ? 0 : GENERAL_WORD;
    cost += owner(frame, assignment, left);
    cost += left.stream().filter(FrameMatcher::isHint).mapToInt(FrameMatcher::unused).sum();
    left.removeIf(FrameMatcher::isHint);
    return new Reading(frame, assignment.fillings(), period, amount, assignment.names(), List.copyOf(left), missing, cost);
  }

  /** How many of the things that a form needs are not said, each by a word of its own. */
  private int unsaid(Frame frame) {
    List<Group> required = frame.groups().stream().filter(Group::isRequired).toList();
    return required.size() - Pairing.most(required, items, Group::isSaidBy);
  }

  /** Large words that only an optional part of the form has. */
  private int onlyOptional(Frame frame) {
    return (int) items.stream()
        .filter(item -> item instanceof Item.Word word && word.isLarge())
        .filter(item -> frame.groups().stream().anyMatch(group -> group.optional() && group.isSaidBy(item)))
        .filter(item -> frame.groups().stream().noneMatch(group -> !group.optional() && group.isSaidBy(item)))
        .count();
  }

  private static Period period(Question question, List<Item> left) {
    Optional<Item.When> when =
        left.stream().filter(Item.When.class::isInstance).map(Item.When.class::cast).findFirst();
    if (when.isEmpty() || !question.hasPeriod()) {
      return Period.ALWAYS;
    }
    left.remove(when.get());
    return when.get().period();
  }

  /** Numbers, superlatives and "how many" can be said of any list. */
  private Amount amount(Question question, List<Item> left) {
    Optional<Parameter> limit = question.parameter(Question.LIMIT);
    if (limit.isEmpty()) {
      return Amount.ALL;
    }
    Optional<Item> counted = word(left, "count");
    if (counted.isPresent() && limit.get().fallback().isEmpty()) {
      left.remove(counted.get());
      return Amount.NUMBER;
    }
    Optional<Item> most = word(items, "most");
    Optional<Item> number = left.stream().filter(item -> item instanceof Item.Word word && word.number().isPresent()).findFirst();
    most.ifPresent(item -> left.removeIf(other -> other instanceof Item.Word word && word.is("most")));
    number.ifPresent(left::remove);
    return number.flatMap(item -> ((Item.Word) item).number()).map(Amount::of)
        .orElse(most.isPresent() && !plural ? Amount.of(1) : Amount.ALL);
  }

  private static Optional<Item> word(List<Item> left, String meaning) {
    return left.stream().filter(item -> item instanceof Item.Word word && word.is(meaning)).findFirst();
  }

  /**
   * The owner was in every meeting, so "I" says nothing where somebody else is named or where the form allows for it; a
   * question about everybody's tasks, though, isn't one about mine.
   */
  private static int owner(Frame frame, Assignment assignment, List<Item> left) {
    boolean said = left.stream().anyMatch(Names::isOwner);
    if (said && !assignment.names().isEmpty()) {
      left.removeIf(Names::isOwner);
      return OWNER;
    }
    return 0;
  }

  /** Whom one talks with and what one talks about are not the same: "about" is hardly ever said in vain. */
  private static int unused(Item hint) {
    return ((Item.Word) hint).is("about") ? ABOUT : HINT;
  }

  private static boolean isHint(Item item) {
    return item instanceof Item.Word word && !word.isLarge() && !word.is(Names.OWNER_MEANING);
  }
}
