package kith.question.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kith.question.catalogue.Order;
import kith.question.catalogue.Question;
import kith.question.dates.Period;
import kith.question.names.Kind;
import kith.question.names.Names;
import kith.question.understanding.Frame.Group;
import kith.question.words.Token;
import kith.question.words.Vocabulary.Weight;

/** Reads the items of a sentence by a frame: each that says something must have its part in the question. */
final class FrameMatcher {

  private static final int OPTIONAL_WORD = 2;
  private static final int GENERAL_WORD = 2;
  private static final int OWNER = 3;
  private static final int HINT = 1;
  private static final int YES_OR_NO = 5;
  private static final int BESIDES = 4;
  private static final int ABOUT = 4;
  private static final int CIRCLE = 8;
  private static final int AHEAD = 6;
  private static final String DATE = "date";
  private static final String TASKS = "tasks";
  /** A form that needs a period hardly means "lately". */
  private static final int VAGUE = 1;
  /** Whoever asks whether there is something wants to know what. */
  private static final String THERE = "there";
  private static final Set<String> VERBS =
      Set.of("is", "are", "was", "were", "do", "does", "did", "has", "have", "had");

  private final Exclusions excluded;
  private final List<Item> items;
  private final List<Item> values;
  private final Set<String> meanings = new HashSet<>();
  private final Names names;
  private final Wanted wanted;
  private final Circle circle;
  private final boolean possessive;
  private final boolean yesOrNo;
  private final boolean ahead;
  private final Unanswered unanswered;
  private final Roles roles;

  FrameMatcher(List<Item> items, List<Token> tokens, Names names) {
    this.excluded = Exclusions.of(items, names);
    this.items = excluded.rest();
    this.values = Assignment.values(this.items);
    this.names = names;
    this.wanted = new Wanted(this.items, tokens);
    this.circle = new Circle(this.items, tokens);
    this.possessive = items.stream().anyMatch(item -> item instanceof Item.Name name && name.isPossessive());
    this.yesOrNo = VERBS.contains(tokens.get(0).folded()) && !(tokens.size() > 1 && tokens.get(1).folded().equals(THERE));
    this.unanswered = new Unanswered(items, tokens);
    this.roles = new Roles(items, tokens);
    this.items.forEach(item -> meanings.addAll(item.sayings()));
    this.ahead = this.items.stream().anyMatch(item -> item instanceof Item.When when && when.ahead());
  }

  /** The readings by the frames of which all meanings that they need are said somewhere. */
  Stream<Reading> said(Frames frames) {
    return frames.lacking(0, meanings, Integer.MAX_VALUE).map(this::match);
  }

  /** The readings by those which lack so much, be it meanings or values. */
  Stream<Reading> lacking(int count, Frames frames) {
    return frames.lacking(count, meanings, values.size()).map(this::match);
  }

  /** The name of which the sentence says no more than {@code who is}, {@code about}. */
  Optional<Item.Name> alone() {
    boolean bare = items.stream()
        .allMatch(item -> item instanceof Item.Name || item instanceof Item.Word word && (!word.isLarge() || word.is("who")));
    return values.size() == 1 && values.get(0) instanceof Item.Name name && bare ? Optional.of(name) : Optional.empty();
  }

  private Reading match(Frame frame) {
    List<Item> left = new ArrayList<>(items);
    int missing = unsaid(frame, items) + (yesOrNo && frame.groups().isEmpty() ? 1 : 0);
    int cost = 0;
    for (Group group : frame.groups()) {
      List<Item> said = items.stream().filter(group::isSaidBy).toList();
      left.removeIf(item -> item instanceof Item.Word && said.contains(item));
      cost += said.isEmpty() ? unsaid(group) : 0;
    }
    cost += OPTIONAL_WORD * onlyOptional(frame) + (ahead && !frame.says(Item.WILL) ? AHEAD : 0);
    missing += ahead && isPast(frame) ? 1 : 0;
    Assignment assignment = Assignment.best(frame.places(), values, names);
    left.removeAll(assignment.used());
    missing += assignment.missing();
    cost += assignment.cost();
    Question question = frame.question();
    Optional<Item.When> when = when(frame, left);
    missing += frame.timing().holds(when.map(Item.When::period).orElse(Period.ALWAYS)) ? 0 : 1;
    cost += frame.timing() != Timing.ANY && when.flatMap(Item.When::takenFor).isPresent() ? VAGUE : 0;
    int before = left.size();
    Amount amount = wanted.of(frame, left);
    cost += GENERAL_WORD * (before - left.size());
    Optional<Condition> circle = this.circle.of(question, left);
    cost += circle.isPresent() ? CIRCLE : 0;
    Optional<List<Condition>> without = excluded.outOf(question);
    left.addAll(without.isPresent() ? List.of() : excluded.said());
    cost += owner(frame, assignment, left);
    cost += frame.saysMuch() ? besides(frame, left) : 0;
    List<Item> hints =
        left.stream().filter(item -> isHint(item) && Qualifiers.isIdle((Item.Word) item, frame, assignment, yesOrNo)).toList();
    cost += hints.stream().mapToInt(item -> weight(((Item.Word) item).meanings())).sum();
    left.removeAll(hints);
    left.addAll(needless(frame, left));
    unanswered.of(frame, assignment)
        .or(() -> left.isEmpty() ? roles.wrong(frame, assignment) : Optional.empty())
        .ifPresent(left::add);
    amount = amount.with(circle.stream().toList()).with(without.orElse(List.of())).atMost(question.usualRows());
    return new Reading(frame, assignment.fillings(), when, amount, assignment.names(), List.copyOf(left), missing, cost);
  }

  private int unsaid(Group group) {
    return isMissed(group) ? weight(group.meanings()) : isOpen(group) ? YES_OR_NO : 0;
  }

  /** What is listed by the day on which it was, or the latest of it first, has happened; meetings may be yet to come. */
  private static boolean isPast(Frame frame) {
    boolean dated = !frame.question().hasColumn(Question.MEETING);
    return frame.question().order()
        .filter(order -> order.by() == Order.By.LATEST || dated && order.column().equals(DATE))
        .isPresent();
  }

  /** A hint that isn't said counts; {@code Ann's} says "of". */
  private boolean isMissed(Group group) {
    return group.isHint() && !(possessive && group.meanings().contains("of"));
  }

  /** Whoever begins with a verb asks yes or no and for no "what". */
  private boolean isOpen(Group group) {
    return yesOrNo && !group.optional() && group.meanings().contains("what");
  }

  /** Words that were only guessed, and say nothing that isn't said without them: they may just as well be other words. */
  private List<Item> needless(Frame frame, List<Item> left) {
    return items.stream()
        .filter(item -> item instanceof Item.Word word && word.guessed() && word.isLarge() && !left.contains(word))
        .filter(item -> unsaid(frame, items.stream().filter(other -> other != item).toList()) == unsaid(frame, items))
        .toList();
  }

  /** How many of the things that a form needs are not said, each by a word of its own; one of small words alone needs these. */
  private int unsaid(Frame frame, List<Item> items) {
    boolean saysMuch = frame.saysMuch();
    List<Group> required = frame.groups().stream().filter(group -> group.isRequired() || !saysMuch && group.isHint()).toList();
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

  /** What another form of the question says may be said besides; what turns a question into another may not. */
  private static int besides(Frame frame, List<Item> left) {
    List<Item> said = left.stream()
        .filter(item -> item instanceof Item.Word word && word.weight() == Weight.LARGE)
        .filter(item -> !Collections.disjoint(((Item.Word) item).meanings(), frame.besides()))
        .toList();
    left.removeAll(said);
    return BESIDES * said.size();
  }

  /** When; whoever asks for the last time of something says nothing more by "lately", nor by "these days" of what is so now. */
  private static Optional<Item.When> when(Frame frame, List<Item> left) {
    left.removeIf(item -> item instanceof Item.When when && when.isNow() && isOfNow(frame.question()));
    Optional<Item.When> when = left.stream()
        .filter(Item.When.class::isInstance)
        .map(Item.When.class::cast)
        .min(Comparator.comparing(Item.When::isComing))
        .filter(one -> frame.question().hasPeriod());
    when.ifPresent(left::remove);
    left.removeIf(item -> when.isPresent() && item instanceof Item.When other && other.isComing());
    return when.filter(one -> one.takenFor().isEmpty() || !frame.says("last"));
  }

  /** Whether it is about no time, or about tasks that are still to be done: their time is when they are due. */
  private static boolean isOfNow(Question question) {
    boolean past = question.order().filter(order -> order.by() == Order.By.LATEST).isPresent();
    return !question.hasPeriod() || question.about().equals(TASKS) && !past;
  }

  /**
   * The owner was in every meeting, so "I" says nothing where somebody else is named or where the form allows for it; a
   * question about everybody's tasks, though, isn't one about mine, nor are all tasks of a meeting, but they may be ours.
   */
  private static int owner(Frame frame, Assignment assignment, List<Item> left) {
    List<Item> owners = left.stream().filter(Item::isOwner).toList();
    boolean named = !assignment.names().isEmpty() && !(frame.says("task") && assignment.fillsNo(Kind.ASSIGNEE, frame.places()));
    if (!owners.isEmpty() && (named || owners.stream().allMatch(Item::isOwnerWithOthers))) {
      left.removeAll(owners);
      return OWNER;
    }
    return 0;
  }

  /** Whom one talks with and what one talks about are not the same: "about" is hardly ever said, or left out, in vain. */
  private static int weight(Set<String> hint) {
    return hint.contains("about") ? ABOUT : HINT;
  }

  private static boolean isHint(Item item) {
    return item instanceof Item.Word word && !word.isLarge() && !word.isOwner();
  }
}
