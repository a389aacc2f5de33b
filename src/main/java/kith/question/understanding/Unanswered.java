package kith.question.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
  private static final Set<String> SUPPOSING = Set.of("would");
  private static final Set<String> POSSIBLE = Set.of("could", "would", "might", "may");
  private static final Set<String> LIKING = Set.of("like", "likes", "liked", "love", "loves", "loved");
  private static final Set<String> AGREEING = Set.of("agree", "agrees", "agreed");
  private static final Set<String> INTRODUCING = Set.of("who", "has", "had", "have", "that", "been");
  private static final Set<String> LOSING = Set.of("lose", "loses", "lost");
  private static final Set<String> THEIRS = Set.of("his", "her", "their", "its");
  private static final Set<String> SAYING = Set.of("say", "says", "said");
  private static final Set<String> LITERALLY = Set.of("exactly", "precisely", "literally");
  private static final Set<String> INSIDE = Set.of("in", "during", "on", "at", "throughout");
  private static final Set<String> DEMONSTRATIVES = Set.of("the", "this", "that");
  /** Who is somebody that must be named. */
  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his", "hers");
  /** After "how long" they ask for a duration, where "have" asks since when. */
  private static final Set<String> LASTING = Set.of("was", "were", "is", "are", "did", "does", "do", "will");
  private static final Set<String> PRESENT = Set.of("do", "does", "am", "are", "can");
  private static final List<String> PEOPLE = List.of("people", "who", "group", "contact");
  private static final List<String> WORKING = List.of("work", "discuss", "decide");
  private static final List<String> DEALING = List.of("meet", "know");

  private final Said said;
  private final Optional<Item> always;
  private final Optional<Item> somebody;
  private final ThatMeeting meeting;

  Unanswered(List<Item> items, List<Token> tokens) {
    this.said = new Said(items, tokens);
    this.always = command().or(this::duration).or(this::again).or(this::opinion).or(this::pastIntroduction).or(this::verbatim)
        .or(this::theirs).or(this::circle).or(this::openThen).or(() -> new Quantified(said).words());
    this.somebody = said.words(at -> PRONOUNS.contains(said.word(at)), 1);
    this.meeting = new ThatMeeting(said);
  }

  /** The words that nothing answers, of a question that is read by a form with these values. */
  Optional<Item> of(Frame frame, Assignment assignment) {
    return always.or(() -> somebody.filter(words -> assignment.names().isEmpty())).or(() -> meeting.of(frame, assignment));
  }

  private Optional<Item> command() {
    boolean begins = COMMANDS.contains(said.word(0)) || ADDRESSING.contains(said.word(0)) && said.isName(1);
    return begins ? said.words(0, 1) : Optional.empty();
  }

  /**
   * {@code what would Ann say}, {@code who could have met Ann}, {@code does Ann like Bob}, {@code whom do I like},
   * {@code agree with the decision}.
   */
  private Optional<Item> opinion() {
    return said.words(
        at -> POSSIBLE.contains(said.word(at)) && said.word(at + 1).equals("have") || isSupposed(at) || isLiking(at)
            || AGREEING.contains(said.word(at)) && said.word(at + 1).equals("with") && isDecision(at + 3),
        1);
  }

  private boolean isSupposed(int at) {
    return SUPPOSING.contains(said.word(at)) && said.isName(at + 1)
        && (!said.says("how") || said.says("befriend")) && !said.says("should");
  }

  private boolean isLiking(int at) {
    boolean subject = said.before(at).filter(Item.Name.class::isInstance).isPresent() || PRESENT.contains(said.word(at - 2));
    return LIKING.contains(said.word(at)) && !said.word(at + 1).equals("to") && subject;
  }

  private boolean isDecision(int at) {
    return said.word(at).startsWith("decision") && DEMONSTRATIVES.contains(said.word(at - 1));
  }

  /** {@code who introduced me to Ann}: who could is another question, unlike when they {@code got} or {@code weren't}. */
  private Optional<Item> pastIntroduction() {
    boolean past = said.says("introduce") && has("did") && !has("get");
    boolean open = !said.says("when") && !said.says("not");
    return said.words(
        at -> past && said.word(at).equals("did")
            || open && said.word(at).equals("introduced") && INTRODUCING.contains(said.word(at - 1)),
        1);
  }

  private boolean has(String word) {
    return said.tokens().stream().anyMatch(token -> token.folded().equals(word));
  }

  /** {@code who lost their job}: only contacts are lost. */
  private Optional<Item> theirs() {
    boolean lost = said.says("lost");
    return said.words(at -> lost && LOSING.contains(said.word(at)) && THEIRS.contains(said.word(at + 1)), 2);
  }

  /** {@code whom did Ann's team meet}, {@code what are Ann's contacts working on}: she is only whose they are. */
  private Optional<Item> circle() {
    List<Item> items = said.items();
    return IntStream.range(1, items.size())
        .filter(at -> items.get(at - 1).isPerson() && items.get(at - 1) instanceof Item.Name name && name.isPossessive())
        .filter(at -> PEOPLE.stream().anyMatch(people -> Said.is(items.get(at), people)))
        .filter(at -> said.isDoing(items.get(at - 1))
            || at + 1 < items.size() && WORKING.stream().anyMatch(work -> Said.is(items.get(at + 1), work))
            || at > 2 && DEALING.stream().anyMatch(deal -> Said.is(items.get(at - 2), deal)) && Said.is(items.get(at - 3), "who"))
        .mapToObj(items::get)
        .findFirst();
  }

  /** {@code what exactly did Ann say}: only that she spoke of it is known. */
  private Optional<Item> verbatim() {
    boolean asked = SAYING.stream().anyMatch(this::has);
    return said.words(at -> asked && LITERALLY.contains(said.word(at)), 1);
  }

  /** {@code tasks open in October}: what was open then isn't known, only what was due. */
  private Optional<Item> openThen() {
    List<Item> items = said.items();
    return IntStream.range(1, items.size())
        .filter(at -> items.get(at) instanceof Item.When when && INSIDE.contains(when.span().get(0).folded()))
        .filter(at -> Said.is(items.get(at - 1), "open") && items.get(at - 1).span().size() == 1)
        .mapToObj(items::get)
        .findFirst();
  }

  /** {@code how long was the meeting}, but {@code how long do Ann and Bob know each other}. */
  private Optional<Item> duration() {
    boolean asked = said.says("since-when") && !said.says("know");
    return said.words(
        at -> asked && said.word(at).equals("how") && said.word(at + 1).equals("long") && LASTING.contains(said.word(at + 2)), 2);
  }

  /** {@code when do I meet Ann again}: that is yet to come. */
  private Optional<Item> again() {
    boolean asked = said.says("when") && PRESENT.stream().anyMatch(this::has);
    return said.words(at -> asked && said.word(at).equals("again"), 1);
  }
}
