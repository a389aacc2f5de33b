package kith.question.understanding;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.question.catalogue.Catalogue;
import kith.question.catalogue.Question;
import kith.question.understanding.Frame.Group;
import kith.question.words.Vocabulary;

/** The frames of all forms, found by what a sentence says: most forms need a word that it hasn't. */
final class Frames {

  private static final BitSet NONE = new BitSet();

  private final List<Frame> all;
  private final List<Needs> needs;
  /** What any of them needs has a number. */
  private final Map<Set<String>, Integer> numbers = new HashMap<>();
  /** The numbers of what a meaning says. */
  private final Map<String, BitSet> byMeaning = new HashMap<>();

  Frames(Catalogue catalogue) {
    all = catalogue.questions().stream().map(Frames::of).flatMap(List::stream).toList();
    needs = all.stream().map(this::needs).toList();
  }

  private static List<Frame> of(Question question) {
    List<Frame> builtIn = BuiltIn.FRAMES.get(question);
    return builtIn == null ? Frame.of(question, Vocabulary.builtIn()) : builtIn;
  }

  /** Makes the frames of the questions that come with Kith, unless they are made. */
  static void readAhead() {
    BuiltIn.FRAMES.size();
  }

  /** Those of the questions that come with Kith, made when they are first asked for. */
  private static final class BuiltIn {

    static final Map<Question, List<Frame>> FRAMES = new IdentityHashMap<>();

    static {
      Catalogue.builtIn().questions().forEach(question -> FRAMES.put(question, Frame.of(question, Vocabulary.builtIn())));
    }
  }

  private Needs needs(Frame frame) {
    Stream<Set<String>> meanings = frame.groups().stream().filter(Group::isRequired).map(Group::meanings);
    long values = frame.places().stream().filter(place -> !place.optional()).count();
    return new Needs(meanings.distinct().mapToInt(this::number).toArray(), (int) values);
  }

  private int number(Set<String> meanings) {
    int number = numbers.computeIfAbsent(meanings, each -> numbers.size());
    meanings.forEach(meaning -> byMeaning.computeIfAbsent(meaning, each -> new BitSet()).set(number));
    return number;
  }

  /** Those which lack so much of what they need in a sentence that has some meanings and so many values. */
  Stream<Frame> lacking(int count, Set<String> meanings, int values) {
    BitSet said = new BitSet();
    meanings.forEach(meaning -> said.or(byMeaning.getOrDefault(meaning, NONE)));
    return IntStream.range(0, all.size()).filter(at -> needs.get(at).lacking(said, values) == count).mapToObj(all::get);
  }

  /** How many things a form needs at most. */
  int mostNeeds() {
    return needs.stream().mapToInt(need -> need.lacking(NONE, 0)).max().orElse(0);
  }

  /** What a form needs: meanings, by their numbers, and values. */
  private record Needs(int[] meanings, int values) {

    int lacking(BitSet said, int given) {
      int lacking = Math.max(0, values - given);
      for (int meaning : meanings) {
        lacking += said.get(meaning) ? 0 : 1;
      }
      return lacking;
    }
  }
}
