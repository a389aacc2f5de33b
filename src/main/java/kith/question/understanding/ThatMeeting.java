package kith.question.understanding;

import java.util.Optional;
import java.util.Set;
import kith.question.catalogue.Question;
import kith.question.names.Kind;

/** A meeting that is spoken of without its title or day: {@code the last meeting}, {@code that meeting}. */
final class ThatMeeting {

  private static final Set<String> DEMONSTRATIVES = Set.of("the", "this", "that");
  private static final Set<String> DETERMINERS = Set.of("the", "my", "our", "their", "his", "her");
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "from", "of", "during", "after", "since", "to", "attended", "joined");
  private static final Set<String> RELATIVE = Set.of("before", "after", "since", "until", "till", "by");
  private static final Set<String> SUPERLATIVES = Set.of("most", "first", "last", "large");
  private static final Set<String> ENDS = Set.of("first", "last");
  private static final String MEETINGS = "meetings";

  private final Said said;
  private final Optional<Item> always;
  private final Optional<Item> unlessNamed;
  private final Optional<Item> unlessLast;

  ThatMeeting(Said said) {
    this.said = said;
    Optional<Item> ofTheMoment = ofTheMoment();
    this.always = relative().or(() -> isMeeting(said.tokens().size() - 1) ? ofTheMoment : Optional.empty());
    this.unlessNamed = ofTheMoment;
    this.unlessLast = last();
  }

  /** The words for it, where a question that is read by a form with these values can't tell which it is, or looks elsewhere. */
  Optional<Item> of(Frame frame, Assignment assignment) {
    boolean looksThere = frame.says("last") && !isOfMeetings(frame.question());
    return always.or(() -> unlessNamed.filter(words -> assignment.names().isEmpty()))
        .or(() -> unlessLast.filter(words -> !looksThere));
  }

  /** Whether its rows are meetings, so that of the last one it tells no more than which it was. */
  private static boolean isOfMeetings(Question question) {
    return question.about().equals(MEETINGS) && !question.lists(Kind.PERSON);
  }

  /** {@code who was in the meeting}: neither its title nor its day is said. */
  private Optional<Item> ofTheMoment() {
    boolean open = said.items().stream().noneMatch(Item.When.class::isInstance) && SUPERLATIVES.stream().noneMatch(said::says);
    return !open ? Optional.empty() : said.words(
        at -> DEMONSTRATIVES.contains(said.word(at)) && PREPOSITIONS.contains(said.word(at - 1)) && isMeeting(at + 1), 2);
  }

  /** {@code when did I see Ann before our last meeting}: no period is told by a meeting. */
  private Optional<Item> relative() {
    return said.words(at -> isEnd(at) && isMeeting(at + 1) && RELATIVE.contains(said.word(before(at))), 2);
  }

  /** {@code what came out of my last meeting with Ann}, {@code what was it about}: the meeting is only where to look. */
  private Optional<Item> last() {
    boolean about = said.word(said.tokens().size() - 1).equals("about");
    boolean time = said.says("last") && said.items().stream().anyMatch(
        item -> !Said.is(item, "meet") && (Said.is(item, "discuss") || Said.is(item, "decide")));
    if (said.says("who") || said.says("when")) {
      return Optional.empty();
    }
    return said.words(at -> time && before(at) >= 0 && said.word(at).equals("last") && said.word(at + 1).equals("time"), 2)
        .or(() -> said.words(
            at -> isEnd(at) && isMeeting(at + 1) && (about || PREPOSITIONS.contains(said.word(before(at)))), 2));
  }

  /** The word before a noun phrase with or without a determiner. */
  private int before(int at) {
    return DETERMINERS.contains(said.word(at - 1)) ? at - 2 : at - 1;
  }

  private boolean isEnd(int at) {
    return at > 0 && said.items().stream()
        .filter(item -> ENDS.stream().anyMatch(end -> Said.is(item, end)))
        .anyMatch(item -> item.span().contains(said.tokens().get(at)));
  }

  private boolean isMeeting(int at) {
    return said.isAt(at, "meeting");
  }
}
