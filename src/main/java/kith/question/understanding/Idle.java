package kith.question.understanding;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import kith.question.words.Token;
import kith.question.words.Vocabulary;
import kith.question.words.Vocabulary.Sense;
import kith.question.words.Vocabulary.Weight;

/** Which words of a sentence say nothing where they stand, though they may elsewhere. */
final class Idle {

  private static final String ALONE = "alone";
  private static final String OR = "or";
  private static final String AND = "and";
  private static final Set<String> RECEIVING = Set.of("me", "us");
  private static final Set<String> OPENING = Set.of("well", "give", "share");
  private static final Set<String> INVERTED = Set.of("do", "did", "should", "must", "could", "can", "might", "would");
  private static final Set<String> TO_DO = Set.of("task", "due");
  private static final Set<String> ASKING = Set.of("i", "we");

  private final List<Token> tokens;
  private final List<String> words;
  private final NameSpans names;
  private final Beginnings beginnings;
  private final Vocabulary vocabulary;

  Idle(List<Token> tokens, NameSpans names, Beginnings beginnings, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.words = tokens.stream().map(Token::folded).toList();
    this.names = names;
    this.beginnings = beginnings;
    this.vocabulary = vocabulary;
  }

  /** The "only" of {@code 2023 only} and {@code topics only} says no more than they do, nor need that of {@code only since}. */
  private boolean isRestating(int at, List<Item> items) {
    boolean after = !items.isEmpty() && items.get(items.size() - 1) instanceof Item.When;
    boolean last =
        at == words.size() - 1 && !items.isEmpty() && items.get(items.size() - 1) instanceof Item.Word word && word.isLarge();
    boolean since = beginnings.period(at + 1).filter(next -> next.period().until().isEmpty()).isPresent();
    return words.get(at).equals(Chart.ONLY) && (after || last || since) || words.get(at).equals(ALONE) && after;
  }

  /** The "or" of {@code customers or suppliers}, which are the same to Kith. */
  private boolean isBetweenLikeWords(int at, List<Item> items) {
    return words.get(at).equals(OR)
        && at + 1 < words.size()
        && !items.isEmpty()
        && items.get(items.size() - 1) instanceof Item.Word word
        && !Collections.disjoint(word.meanings(), beginnings.sense(at + 1).meanings());
  }

  /**
   * In {@code what do I need to do} "I need" is no polite phrase, as whoever is asked about stands after the verb, nor is it in
   * {@code things I need to do}.
   */
  private boolean isSubject(int at) {
    boolean inverted = at > 0 && INVERTED.contains(words.get(at - 1));
    return ASKING.contains(words.get(at)) && (inverted || at + 1 < words.size() && isDoing(at + 1));
  }

  private boolean isDoing(int from) {
    int at = from;
    while (at < words.size() - 1 && vocabulary.isDropped(words.get(at))) {
      at++;
    }
    Sense sense = beginnings.sense(at);
    return sense.words() > 1 && !Collections.disjoint(sense.meanings(), TO_DO);
  }

  /**
   * In {@code what did Ann give me} "give me" is no polite phrase either, unlike in {@code Kick-off, give me the attendees}, nor
   * is the first of {@code anyone know people at Acme}.
   */
  private boolean isVerb(int at, List<Item> items) {
    boolean acquainted = Heading.ANYBODY.contains(words.get(at)) && at + 2 < words.size() && words.get(at + 1).equals("know")
        && vocabulary.at(words, at + 2).meanings().contains("people");
    return acquainted || words.get(at).equals("give") && items.size() > 1 && items.get(items.size() - 1) instanceof Item.Name name
        && name.span().get(name.span().size() - 1) == tokens.get(at - 1);
  }

  /** Whom one tells, {@code give me the names}, isn't whom it is about, unlike in {@code show me and Ann}. */
  private boolean isToldToMe(int at) {
    return RECEIVING.contains(words.get(at + 1)) && !(at + 2 < words.size() && words.get(at + 2).equals(AND));
  }

  /** How many words can be passed over without a loss, where they are not part of something else: a phrase, or its first word. */
  List<Integer> lengths(int at, List<Item> items) {
    boolean opening = items.isEmpty() && OPENING.contains(words.get(at));
    List<Integer> said = isRestating(at, items) || isBetweenLikeWords(at, items) ? List.of(1) : said(at, items);
    return opening && said.isEmpty() ? List.of(1) : said;
  }

  private List<Integer> said(int at, List<Item> items) {
    Sense phrase = beginnings.sense(at);
    boolean taken = names.at(at, Set.of()).stream().anyMatch(name -> !name.doubt()) || beginnings.period(at).isPresent();
    if (taken || Chart.isRate(words, at) || phrase.weight() != Weight.IDLE || isSubject(at) || isVerb(at, items)) {
      return List.of();
    }
    Sense first = vocabulary.at(words.subList(at, at + 1), 0);
    boolean alone = first.weight() == Weight.IDLE && (!isAsking(first) || isAtEdge(at, 1, items));
    List<Integer> lengths = phrase.words() > 1 && alone && !isToldToMe(at) ? List.of(phrase.words(), 1) : List.of(phrase.words());
    return isAsking(phrase) && !isAtEdge(at, phrase.words(), items) ? lengths.subList(1, lengths.size()) : lengths;
  }

  static boolean isAsking(Sense sense) {
    return sense.weight() == Weight.IDLE && sense.meanings().contains("asking");
  }

  /** What only makes a sentence polite stands before all that it asks, or after: unlike in {@code on Ann's list}. */
  private boolean isAtEdge(int at, int count, List<Item> items) {
    boolean begins = items.stream().noneMatch(item -> item instanceof Item.Word word && word.isLarge());
    return begins || saysNothing(at + count);
  }

  private boolean saysNothing(int from) {
    int at = from;
    while (at < words.size() && beginnings.sense(at).weight() == Weight.IDLE) {
      at += beginnings.sense(at).words();
    }
    return at >= words.size();
  }
}
