package kith.question.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.question.names.Kind;
import kith.question.words.Token;

/** What a sentence asks that no question answers, however well its words fit. */
final class Unanswered {

  /** What nobody asks for who begins with it: Kith only answers. */
  private static final Set<String> COMMANDS =
      Set.of("abandon", "agree", "approve", "arrange", "assign", "book", "cancel", "close", "decide", "deliver", "describe", "drop",
          "explain", "finish", "move", "resolve", "settle", "teach");
  /** The same of who begins with it and goes on with a name. */
  private static final Set<String> ADDRESSING = Set.of("ask", "call", "email", "invite", "message", "ping", "ring", "text", "tell");
  private static final Set<String> SUPPOSING = Set.of("would", "will");
  private static final Set<String> LIKING = Set.of("like", "likes", "liked", "love", "loves", "loved");
  private static final Set<String> INTRODUCING = Set.of("who", "has", "had", "have", "that");
  private static final Set<String> EVERY = Set.of("every", "each", "all");
  /** Who is somebody that must be named. */
  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> DEMONSTRATIVES = Set.of("the", "this", "that");
  private static final Set<String> PREPOSITIONS = Set.of("in", "at", "from", "of", "during", "after", "since", "to", "attended", "joined");
  private static final Set<String> SUPERLATIVES = Set.of("most", "first", "last", "large");
  /** After "how long" they ask for a duration, where "have" asks since when. */
  private static final Set<String> LASTING = Set.of("was", "were", "is", "are", "did", "does", "do", "will");
  private static final Set<String> PRESENT = Set.of("do", "does", "am", "are", "can");
  private static final Set<String> ENDS = Set.of("first", "last");
  private static final Set<String> DETERMINERS = Set.of("the", "my", "our", "their", "his", "her");
  private static final Set<String> SUBJECTS = Set.of("i", "i've", "i'm", "i'd", "we", "we've", "we're", "we'd");

  private final List<Item> items;
  private final List<Token> tokens;
  private final boolean always;
  private final boolean unlessNamed;

  Unanswered(List<Item> items, List<Token> tokens) {
    this.items = items;
    this.tokens = tokens;
    this.always = isCommand() || says("since-when") && isDuration() || isAgain() || isOpinion() || isPastIntroduction() || isOfEvery()
        || isInBoth() || isOfAMeeting() || isMeeting(tokens.size() - 1) && isMeetingOfTheMoment();
    this.unlessNamed = tokens.stream().anyMatch(token -> PRONOUNS.contains(token.folded())) || isMeetingOfTheMoment();
  }

  /** Whether it is asked of a question that is read by some form with these values. */
  boolean isAskedOf(Frame frame, Assignment assignment) {
    return always || unlessNamed && assignment.names().isEmpty() || isTheWrongWayRound(frame, assignment);
  }

  private boolean isCommand() {
    return COMMANDS.contains(word(0)) || ADDRESSING.contains(word(0)) && isName(1);
  }

  /** {@code what would Ann say}, {@code does Ann like Bob}. */
  private boolean isOpinion() {
    return IntStream.range(1, tokens.size())
        .anyMatch(at -> SUPPOSING.contains(word(at - 1)) && isName(at) || LIKING.contains(word(at)) && isNameBefore(at));
  }

  /** {@code who introduced me to Ann}: who could is another question. */
  private boolean isPastIntroduction() {
    return IntStream.range(1, tokens.size()).anyMatch(at -> word(at).equals("introduced") && INTRODUCING.contains(word(at - 1)))
        || says("introduce") && tokens.stream().anyMatch(token -> token.folded().equals("did"));
  }

  /** {@code who attended every meeting about X}: who attended some is another question. */
  private boolean isOfEvery() {
    return says("who")
        && IntStream.range(1, tokens.size()).anyMatch(at -> EVERY.contains(word(at - 1)) && isMeeting(at) && !EVERY.contains(word(0)));
  }

  /** {@code who did I meet both in May and June}. */
  private boolean isInBoth() {
    return items.stream().anyMatch(item -> item instanceof Item.When when && when.text().contains(" and ") && follows(when, "both"));
  }

  /** {@code what came out of my last meeting with Ann}, {@code what was it about}: the meeting is only where to look. */
  private boolean isOfAMeeting() {
    boolean about = word(tokens.size() - 1).equals("about");
    boolean time = (says("discuss") || says("decide")) && says("last")
        && IntStream.range(1, tokens.size()).anyMatch(at -> word(at).equals("time") && word(at - 1).equals("last"));
    return time || !says("who")
        && IntStream.range(2, tokens.size()).filter(at -> isEnd(at - 1) && isMeeting(at)).anyMatch(at -> about || isInside(at - 2));
  }

  private boolean isEnd(int at) {
    return items.stream()
        .anyMatch(item -> item instanceof Item.Word word && ENDS.stream().anyMatch(word::is) && word.span().contains(tokens.get(at)));
  }

  private boolean isInside(int at) {
    return PREPOSITIONS.contains(word(at)) || at > 0 && DETERMINERS.contains(word(at)) && PREPOSITIONS.contains(word(at - 1));
  }

  private boolean follows(Item item, String word) {
    int at = tokens.indexOf(item.span().get(0));
    return at > 0 && word(at - 1).equals(word);
  }

  private boolean isName(int at) {
    return at < tokens.size() && items.stream().anyMatch(item -> item instanceof Item.Name && item.span().get(0) == tokens.get(at));
  }

  private boolean isNameBefore(int at) {
    return items.stream().anyMatch(item -> item instanceof Item.Name && item.span().get(item.span().size() - 1) == tokens.get(at - 1));
  }

  /** {@code how long was the meeting}. */
  private boolean isDuration() {
    return IntStream.range(1, tokens.size() - 1)
        .anyMatch(at -> word(at - 1).equals("how") && word(at).equals("long") && LASTING.contains(word(at + 1)));
  }

  /** {@code when do I meet Ann again}: that is yet to come. */
  private boolean isAgain() {
    return says("when") && tokens.stream().anyMatch(token -> token.folded().equals("again"))
        && tokens.stream().anyMatch(token -> PRESENT.contains(token.folded()));
  }

  /** {@code who was in the meeting}: neither its title nor its day is said. */
  private boolean isMeetingOfTheMoment() {
    return items.stream().noneMatch(item -> item instanceof Item.When) && SUPERLATIVES.stream().noneMatch(this::says)
        && IntStream.range(2, tokens.size())
            .filter(at -> DEMONSTRATIVES.contains(word(at - 1)) && PREPOSITIONS.contains(word(at - 2)))
            .anyMatch(this::isMeeting);
  }

  private boolean isMeeting(int at) {
    return items.stream()
        .anyMatch(item -> item instanceof Item.Word word && word.is("meeting") && word.span().get(0) == tokens.get(at));
  }

  /**
   * Who owes does what is owed, who waits doesn't, nor does who gives: in {@code what do I owe Ann}, {@code what does Ann expect
   * from me} and {@code what did Ann give me} to do it is I.
   */
  private boolean isTheWrongWayRound(Frame frame, Assignment assignment) {
    Set<String> doing = frame.places().stream()
        .filter(place -> place.parameter().kind() == Kind.ASSIGNEE)
        .flatMap(place -> Optional.ofNullable(assignment.fillings().get(place.parameter().name())).stream())
        .map(Filling::text)
        .collect(Collectors.toSet());
    List<Item> owners = items.stream().filter(item -> item.isOwner() && !doing.contains(item.text())).toList();
    boolean subject = owners.stream().anyMatch(Unanswered::isSubject);
    boolean object = owners.stream().anyMatch(item -> !isSubject(item));
    return (says("owe") || says("done") && !doing.isEmpty()) && subject
        || says("wait") && !says("owe") && object
        || says("give") && (object || assignment.names().size() > 1);
  }

  private static boolean isSubject(Item item) {
    return SUBJECTS.contains(item.span().get(0).folded());
  }

  private boolean says(String meaning) {
    return items.stream().anyMatch(item -> item instanceof Item.Word word && word.is(meaning));
  }

  private String word(int at) {
    return tokens.get(at).folded();
  }
}
