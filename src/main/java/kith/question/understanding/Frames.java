package kith.question.understanding;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final BitSet needless = new BitSet();
  private final Map<String, BitSet> byMeaning = new HashMap<>();

  Frames(Catalogue catalogue) {
    all = catalogue.questions().stream().map(Frames::of).flatMap(List::stream).toList();
    IntStream.range(0, all.size()).forEach(this::add);
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

  /** By the word with the fewest meanings that a frame needs. */
  private void add(int at) {
    Optional<Group> rarest =
        all.get(at).groups().stream().filter(Group::isRequired).min(Comparator.comparingInt(group -> group.meanings().size()));
    rarest.ifPresentOrElse(
        group -> group.meanings().forEach(meaning -> byMeaning.computeIfAbsent(meaning, each -> new BitSet()).set(at)),
        () -> needless.set(at));
  }

  Stream<Frame> all() {
    return all.stream();
  }

  /** Those that may be said by some meanings. */
  Stream<Frame> of(Set<String> meanings) {
    BitSet found = (BitSet) needless.clone();
    meanings.forEach(meaning -> found.or(byMeaning.getOrDefault(meaning, NONE)));
    return found.stream().mapToObj(all::get);
  }
}
