package kith.question.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.question.catalogue.Question;
import kith.question.names.Kind;
import kith.question.words.Token;

/** What a sentence asks that no question answers, however well its words fit: the words that say so. */
final class Unanswered {

  /** What nobody asks for who begins with it: Kith only answers. */
  private static final Set<String> COMMANDS =
      Set.of("abandon", "agree", "approve", "arrange", "assign", "book", "cancel", "close", "decide", "deliver", "describe",
          "drop", "explain", "finish", "move", "organise", "organize", "plan", "resolve", "schedule", "settle", "teach");
  /** The same of who begins with it and goes on with a name. */
  private static final Set<String> ADDRESSING =
      Set.of("ask", "call", "email", "invite", "message", "ping", "remind", "ring", "text", "tell");
  private static final String BUT = "but";
  private static final Set<String> SUPPOSING = Set.of("would");
  private static final Set<String> POSSIBLE = Set.of("could", "would", "might", "may");
  private static final Set<String> LIKING = Set.of("like", "likes", "liked", "love", "loves", "loved");
  private static final Set<String> AGREEING = Set.of("agree", "agrees", "agreed");
  private static final Set<String> INTRODUCING = Set.of("who", "has", "had", "have", "that", "been");
  private static final Set<String> EVERY = Set.of("every", "each", "all");
  private static final Set<String> YES_OR_NO = Set.of("did", "has", "have", "had", "is", "are", "was", "were");
  private static final Set<String> WHOLE = Set.of("everything", "everyone", "everybody", "all", "every", "each");
  private static final Set<String> LOSING = Set.of("lose", "loses", "lost");
  private static final Set<String> THEIRS = Set.of("his", "her", "their", "its");
  private static final Set<String> SAYING = Set.of("say", "says", "said");
  private static final Set<String> LITERALLY = Set.of("exactly", "precisely", "literally");
  private static final Pattern NEGATION = Pattern.compile("not\\b|\\w+n['’]?t\\b", Pattern.CASE_INSENSITIVE);
  private static final Set<String> ANY = Set.of("any", "a", "one", "single", "anything");
  private static final Set<String> RESTRICTING = Set.of("just", "simply", "exactly", "precisely");
  private static final Set<String> INSIDE = Set.of("in", "during", "on", "at", "throughout");
  /** Who is somebody that must be named. */
  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> DEMONSTRATIVES = Set.of("the", "this", "that");
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "from", "of", "during", "after", "since", "to", "attended", "joined");
  private static final Set<String> RELATIVE = Set.of("before", "after", "since", "until", "till", "by");
  private static final Set<String> SUPERLATIVES = Set.of("most", "first", "last", "large");
  /** After "how long" they ask for a duration, where "have" asks since when. */
  private static final Set<String> LASTING = Set.of("was", "were", "is", "are", "did", "does", "do", "will");
  private static final Set<String> PRESENT = Set.of("do", "does", "am", "are", "can");
  private static final Set<String> ENDS = Set.of("first", "last");
  private static final String MEETINGS = "meetings";
  private static final Set<String> DETERMINERS = Set.of("the", "my", "our", "their", "his", "her");

  private final List<Item> items;
  private final List<Token> tokens;
  private final Optional<Item> always;
  private final Optional<Item> unlessNamed;
  private final Optional<Item> ofAMeeting;

  Unanswered(List<Item> items, List<Token> tokens) {
    this.items = items;
    this.tokens = tokens;
    this.always = Stream.of(
            command(), duration(), again(), scarcely(), notYet(), opinion(), pastIntroduction(), every(), everything(), none(),
            twiceNot(), justOne(), verbatim(), theirs(), openThen(), inBoth(),
            relativeToAMeeting(), isMeeting(tokens.size() - 1) ? meetingOfTheMoment() : Optional.<Item>empty())
        .flatMap(Optional::stream)
        .findFirst();
    this.unlessNamed = first(at -> PRONOUNS.contains(word(at)), 1).or(this::meetingOfTheMoment);
    this.ofAMeeting = ofAMeeting();
  }

  /** The words that nothing answers, of a question that is read by a form with these values. */
  Optional<Item> of(Frame frame, Assignment assignment) {
    boolean looksThere = frame.says("last") && !isOfMeetings(frame.question());
    return always.or(() -> unlessNamed.filter(words -> assignment.names().isEmpty()))
        .or(() -> ofAMeeting.filter(words -> !looksThere));
  }

  /** Whether its rows are meetings, so that of the last one it tells no more than which it was. */
  private static boolean isOfMeetings(Question question) {
    return question.about().equals(MEETINGS) && !question.lists(Kind.PERSON);
  }

  private Optional<Item> command() {
    return words(0, COMMANDS.contains(word(0)) || ADDRESSING.contains(word(0)) && isName(1) ? 1 : 0);
  }

  /** {@code who scarcely should meet}: who should but hasn't is another question. */
  private Optional<Item> scarcely() {
    return IntStream.range(1, items.size())
        .filter(at -> is(at, "should") && is(at - 1, "not") && !items.get(at - 1).text().equalsIgnoreCase(BUT)
            || is(at, "not") && is(at - 1, "should") && end(items.get(at - 1)) == start(at))
        .mapToObj(items::get)
        .findFirst();
  }

  /** {@code who is yet to meet Ann}: whoever met her isn't. */
  private Optional<Item> notYet() {
    return first(at -> !says("open") && word(at).equals("yet") && word(at + 1).equals("to"), 2);
  }

  private boolean is(int at, String meaning) {
    return items.get(at) instanceof Item.Word word && word.is(meaning);
  }

  private int start(int at) {
    return tokens.indexOf(items.get(at).span().get(0));
  }

  /**
   * {@code what would Ann say}, {@code who could have met Ann}, {@code does Ann like Bob}, {@code whom do I like},
   * {@code agree with the decision}.
   */
  private Optional<Item> opinion() {
    return first(
        at -> POSSIBLE.contains(word(at)) && word(at + 1).equals("have")
            || (!says("how") || says("befriend")) && !says("should") && SUPPOSING.contains(word(at)) && isName(at + 1)
            || LIKING.contains(word(at)) && !word(at + 1).equals("to") && (isNameBefore(at) || PRESENT.contains(word(at - 2)))
            || AGREEING.contains(word(at)) && word(at + 1).equals("with") && isDecision(at + 3),
        1);
  }

  /** {@code who introduced me to Ann}: who could is another question, unlike when they {@code got} or {@code weren't}. */
  private Optional<Item> pastIntroduction() {
    boolean past = says("introduce") && tokens.stream().anyMatch(token -> token.folded().equals("did"));
    boolean got = tokens.stream().anyMatch(token -> token.folded().equals("get"));
    return first(
        at -> past && word(at).equals("did") && !got
            || at > 0 && !says("when") && !says("not") && word(at).equals("introduced") && INTRODUCING.contains(word(at - 1)),
        1);
  }

  /** {@code who attended every meeting about X}: who attended some is another question. */
  private Optional<Item> every() {
    boolean people = says("who") && !EVERY.contains(word(0));
    return first(at -> people && EVERY.contains(word(at)) && isMeeting(at + 1), 2);
  }

  /** {@code did I finish everything}: what I finished is no answer to that. */
  private Optional<Item> everything() {
    boolean asked = YES_OR_NO.contains(word(0)) && says("done");
    return first(at -> asked && WHOLE.contains(word(at)) && !word(at - 1).equals("at"), 1);
  }

  /** {@code who lost their job}: only contacts are lost. */
  private Optional<Item> theirs() {
    boolean lost = says("lost");
    return first(at -> lost && LOSING.contains(word(at)) && THEIRS.contains(word(at + 1)), 2);
  }

  /** {@code what exactly did Ann say}: only that she spoke of it is known. */
  private Optional<Item> verbatim() {
    boolean asked = tokens.stream().anyMatch(token -> SAYING.contains(token.folded()));
    return first(at -> asked && LITERALLY.contains(word(at)), 1);
  }

  /** {@code who hasn't done any task}: who has some open is another question. */
  private Optional<Item> none() {
    return items.stream()
        .filter(item -> item instanceof Item.Word word && word.is("open") && NEGATION.matcher(word.text()).lookingAt())
        .filter(item -> ANY.contains(word(end(item))))
        .findFirst();
  }

  /** {@code whom has nobody not met}: one of the two would say nothing. */
  private Optional<Item> twiceNot() {
    return items.stream().filter(item -> item instanceof Item.Word word && word.is("not") && !word.text().equalsIgnoreCase(BUT))
        .skip(1)
        .findFirst();
  }

  /** {@code who has met just Ann}: nobody else is said. */
  private Optional<Item> justOne() {
    return first(at -> RESTRICTING.contains(word(at)) && isName(at + 1), 1);
  }

  /** {@code tasks open in October}: what was open then isn't known, only what was due. */
  private Optional<Item> openThen() {
    return items.stream()
        .filter(item -> item instanceof Item.When && INSIDE.contains(item.span().get(0).folded()))
        .filter(item -> items.indexOf(item) > 0 && items.get(items.indexOf(item) - 1) instanceof Item.Word word && word.is("open")
            && word.span().size() == 1)
        .findFirst();
  }

  /** {@code who did I meet both in May and June}. */
  private Optional<Item> inBoth() {
    return items.stream()
        .filter(item -> item instanceof Item.When when && when.text().contains(" and ") && follows(when, "both"))
        .findFirst();
  }

  /** {@code what came out of my last meeting with Ann}, {@code what was it about}: the meeting is only where to look. */
  private Optional<Item> ofAMeeting() {
    boolean about = word(tokens.size() - 1).equals("about");
    boolean time = says("last") && items.stream().anyMatch(item -> item instanceof Item.Word word && !word.is("meet")
        && (word.is("discuss") || word.is("decide")));
    boolean asked = says("who") || says("when");
    return first(at -> time && !asked && word(at).equals("last") && word(at + 1).equals("time"), 2)
        .or(() -> first(
            at -> !asked && at > 0 && isEnd(at) && isMeeting(at + 1) && (about || PREPOSITIONS.contains(word(before(at)))), 2));
  }

  /** {@code when did I see Ann before our last meeting}: no period is told by a meeting. */
  private Optional<Item> relativeToAMeeting() {
    return first(at -> at > 0 && isEnd(at) && isMeeting(at + 1) && RELATIVE.contains(word(before(at))), 2);
  }

  /** The word before a noun phrase with or without a determiner. */
  private int before(int at) {
    return at > 1 && DETERMINERS.contains(word(at - 1)) ? at - 2 : at - 1;
  }

  private boolean isEnd(int at) {
    return items.stream()
        .filter(item -> item instanceof Item.Word word && ENDS.stream().anyMatch(word::is))
        .anyMatch(item -> item.span().contains(tokens.get(at)));
  }

  private boolean follows(Item item, String word) {
    int at = tokens.indexOf(item.span().get(0));
    return at > 0 && word(at - 1).equals(word);
  }

  private int end(Item item) {
    return tokens.indexOf(item.span().get(0)) + item.span().size();
  }

  private boolean isName(int at) {
    return at < tokens.size()
        && items.stream().anyMatch(item -> item instanceof Item.Name && item.span().get(0) == tokens.get(at));
  }

  private boolean isNameBefore(int at) {
    return at > 0 && items.stream().filter(Item.Name.class::isInstance)
        .anyMatch(item -> item.span().get(item.span().size() - 1) == tokens.get(at - 1));
  }

  /** {@code how long was the meeting}, but {@code how long do Ann and Bob know each other}. */
  private Optional<Item> duration() {
    boolean asked = says("since-when") && !says("know");
    return first(
        at -> asked && word(at).equals("how") && word(at + 1).equals("long") && LASTING.contains(word(at + 2)), 2);
  }

  /** {@code when do I meet Ann again}: that is yet to come. */
  private Optional<Item> again() {
    boolean asked = says("when") && tokens.stream().anyMatch(token -> PRESENT.contains(token.folded()));
    return first(at -> asked && word(at).equals("again"), 1);
  }

  /** {@code who was in the meeting}: neither its title nor its day is said. */
  private Optional<Item> meetingOfTheMoment() {
    boolean open = items.stream().noneMatch(item -> item instanceof Item.When) && SUPERLATIVES.stream().noneMatch(this::says);
    return first(
        at -> open && at > 0 && DEMONSTRATIVES.contains(word(at)) && PREPOSITIONS.contains(word(at - 1)) && isMeeting(at + 1), 2);
  }

  private boolean isMeeting(int at) {
    return at < tokens.size() && items.stream()
        .anyMatch(item -> item instanceof Item.Word word && word.is("meeting") && word.span().get(0) == tokens.get(at));
  }

  private boolean isDecision(int at) {
    return word(at).startsWith("decision") && DEMONSTRATIVES.contains(word(at - 1));
  }

  private boolean says(String meaning) {
    return items.stream().anyMatch(item -> item instanceof Item.Word word && word.is(meaning));
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).folded() : "";
  }

  /** The words from the first place at which something holds. */
  private Optional<Item> first(IntPredicate holds, int count) {
    return IntStream.range(0, tokens.size()).filter(holds).boxed().findFirst().flatMap(at -> words(at, count));
  }

  private Optional<Item> words(int at, int count) {
    return Roles.words(tokens, at, count);
  }
}
