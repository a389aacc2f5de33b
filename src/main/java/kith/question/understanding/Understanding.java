package kith.question.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.question.catalogue.Catalogue;
import kith.question.names.Names;
import kith.question.understanding.NameSpans.Look;
import kith.question.understanding.Outcome.AmbiguousName;
import kith.question.understanding.Outcome.UnclearQuestion;
import kith.question.understanding.Outcome.Understood;
import kith.question.words.Token;
import kith.question.words.Vocabulary;

/**
 * Makes a question of the catalogue out of a sentence, or says why it can't.
 *
 * <p>Names and periods are found first; what is left must be said by a form of the question, by meaning and not by order. Of
 * the questions that answer all of the sentence the one with the least against it is meant; two alike are too close to call.
 *
 * <p>A word that the vocabulary hasn't is never passed over, however light: it may be what makes another question of the rest
 * ("twice", "in Paris", "purple"). So the vocabulary is written wide, in families of words.
 */
public final class Understanding {

  private static final int LONGEST = 60;
  private static final int MOST_VALUES = 6;
  /** What may at most speak against a reading: with more, it is a question of the same words and not the one that was asked. */
  private static final int FARTHEST = 18;
  /** Ways to cut a sentence that no question answers: what comes nearest needn't be the nearest of all. */
  private static final int CUTS_OF_UNKNOWN = 6;
  private static final Comparator<Reading> BEST_FIRST =
      Comparator.comparingInt(Reading::cost).thenComparing(Reading::isAmbiguous).thenComparing(r -> r.question().name());

  private final Names names;
  private final LocalDate today;
  private final Vocabulary vocabulary = Vocabulary.builtIn();
  private final Frames frames;
  private final Refusing refusing;
  private final Sentences sentences;

  /**
   * An understanding of the questions of a catalogue about the things that have names.
   *
   * @param today the day from which "last week" is counted
   */
  public Understanding(Catalogue catalogue, Names names, LocalDate today) {
    this.names = names;
    this.today = today;
    this.frames = new Frames(catalogue);
    this.refusing = new Refusing(names, today);
    this.sentences = new Sentences(names, vocabulary, today);
  }

  /** Reads the words and the questions that come with Kith, unless they are read: half a second when nothing is warm. */
  public static void readAhead() {
    Frames.readAhead();
  }

  /** What somebody asks, such as {@code who has aaron met since october?} */
  public Outcome understand(String text) {
    List<String> parts = sentences.questions(text);
    Outcome whole = sentence(text);
    if (parts.isEmpty() || isClear(whole) && !sentences.asksLater(text)) {
      return whole;
    }
    return parts.stream().map(this::sentence).filter(Understanding::isClear).findFirst().orElse(whole);
  }

  private static boolean isClear(Outcome outcome) {
    return outcome instanceof Understood || outcome instanceof AmbiguousName;
  }

  private Outcome sentence(String sentence) {
    List<Token> tokens = Token.of(sentence);
    if (tokens.isEmpty() || tokens.size() > LONGEST) {
      return refusing.unknownQuestion(List.of(), Optional.empty());
    }
    return read(tokens).orElseGet(() -> refused(tokens));
  }

  /** What a sentence asks, if a question answers all of it. */
  Optional<Outcome> read(List<Token> tokens) {
    boolean quoted = tokens.stream().anyMatch(token -> token.quote() > 0);
    for (Look look : quoted ? List.of(Look.TITLES, Look.TYPOS) : List.of(Look.NAMES, Look.TITLES, Look.TYPOS)) {
      List<Reading> readings = readings(tokens, look);
      List<Reading> whole = readings.stream()
          .filter(reading -> reading.isWhole() && reading.unknown().isEmpty() && reading.cost() <= FARTHEST)
          .sorted(BEST_FIRST)
          .toList();
      if (!whole.isEmpty()) {
        return Optional.of(chosen(whole, readings));
      }
    }
    return Optional.empty();
  }

  private Outcome refused(List<Token> tokens) {
    List<Reading> unknown = readings(tokens, Look.UNKNOWN).stream()
        .filter(reading -> reading.isWhole() && reading.unknown().isPresent() && reading.frame().saysMuch())
        .sorted(BEST_FIRST)
        .toList();
    return unknown.isEmpty() ? unknownQuestion(tokens) : refusing.unknownName(unknown);
  }

  private List<Reading> readings(List<Token> tokens, Look look) {
    return matchers(tokens, look, Integer.MAX_VALUE).stream().flatMap(matcher -> matcher.said(frames)).toList();
  }

  private Outcome unknownQuestion(List<Token> tokens) {
    List<FrameMatcher> matchers = matchers(tokens, Look.TITLES, CUTS_OF_UNKNOWN);
    Optional<Item.Name> alone = matchers.stream().map(FrameMatcher::alone).flatMap(Optional::stream).findFirst();
    Optional<Outcome> who = alone.flatMap(refusing::ambiguousName);
    return who.orElseGet(() -> refusing.unknownQuestion(nearest(matchers), alone));
  }

  /** What comes nearest, also by forms that say what the sentence doesn't: those that say less first, while it may be nearest. */
  private List<Reading> nearest(List<FrameMatcher> matchers) {
    List<Reading> readings = new ArrayList<>();
    for (int lacking = 0; lacking <= frames.mostNeeds() && !refusing.isEnough(readings, lacking); lacking++) {
      for (FrameMatcher matcher : matchers) {
        matcher.lacking(lacking, frames).forEach(readings::add);
      }
    }
    return readings;
  }

  /** One for each way to cut a sentence. */
  private List<FrameMatcher> matchers(List<Token> tokens, Look look, int most) {
    NameSpans spans = new NameSpans(tokens, names, vocabulary, look);
    return new Chart(tokens, spans, today, vocabulary).cuts().stream()
        .limit(most)
        .filter(items -> Assignment.values(items).size() <= MOST_VALUES)
        .map(items -> new FrameMatcher(items, tokens, names))
        .toList();
  }

  private Outcome chosen(List<Reading> whole, List<Reading> every) {
    List<Reading> best = new ArrayList<>();
    whole.stream()
        .filter(reading -> reading.cost() == whole.get(0).cost() && reading.isAmbiguous() == whole.get(0).isAmbiguous())
        .filter(reading -> best.stream().noneMatch(reading::means))
        .forEach(best::add);
    boolean plain = best.stream().anyMatch(reading -> reading.amount().equals(Amount.ALL));
    best.removeIf(reading -> plain && !reading.amount().equals(Amount.ALL));
    boolean all = best.stream().anyMatch(Reading::isOfAll) && best.stream().allMatch(reading -> reading.ranksAs(best.get(0)));
    best.removeIf(reading -> all && !reading.isOfAll());
    if (best.stream().map(reading -> reading.fillings().size()).distinct().count() == best.size()
        && best.stream().allMatch(reading -> reading.isLike(best.get(0), names.owner()))) {
      best.sort(Comparator.comparingInt((Reading reading) -> reading.fillings().size()).reversed().thenComparing(BEST_FIRST));
      best.subList(1, best.size()).clear();
    }
    List<Understood> understood = best.stream().map(reading -> understood(reading, every)).toList();
    if (whole.get(0).isAmbiguous()) {
      return refusing.ambiguousName(whole.get(0));
    }
    return understood.size() > 1 ? new UnclearQuestion(understood) : understood.get(0);
  }

  private Understood understood(Reading reading, List<Reading> all) {
    Optional<Reading> runnerUp = all.stream()
        .filter(other -> !other.question().equals(reading.question()))
        .min(Comparator.comparingInt(Refusing::distance).thenComparing(BEST_FIRST));
    Telling telling = new Telling(reading, names, today);
    return new Understood(reading.question(), telling.parameters(), telling.spoken(), reading.period(), telling.whole(),
        reading.amount(), Reasons.of(reading, runnerUp));
  }
}
