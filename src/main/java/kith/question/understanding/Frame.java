package kith.question.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;
import kith.question.words.Form;
import kith.question.words.Piece;
import kith.question.words.Piece.Maybe;
import kith.question.words.Piece.Slot;
import kith.question.words.Piece.Word;
import kith.question.words.Vocabulary;
import kith.question.words.Vocabulary.Sense;
import kith.question.words.Vocabulary.Weight;

/**
 * What a form asks for, whatever the words and their order: the meanings that must be said, those that may, and the places for
 * values. {@code who has {person} met [with]} needs "who", "meet" and a person.
 *
 * @param groups the meanings; one of each group will do
 * @param places in the order of the form
 * @param timing the period that must be said
 * @param besides what other forms with the same places say: one that says all it needs may say that, too
 */
record Frame(Question question, Form form, List<Group> groups, List<Place> places, Timing timing, Set<String> besides) {

  private static final int LONGEST_PHRASE = 4;
  private static final String ABOUT = "about";

  Frame {
    groups = List.copyOf(groups);
    places = List.copyOf(places);
    besides = Set.copyOf(besides);
  }

  /** One thing that a form says. */
  record Group(String text, Set<String> meanings, Weight weight, boolean optional) {

    boolean isRequired() {
      return !optional && weight.compareTo(Weight.LINK) >= 0;
    }

    /** Whether it helps to choose between questions: every small word but "what", which most sentences begin with. */
    boolean isHint() {
      return !optional && weight.isHint() && !meanings.contains("what");
    }

    boolean isSaidBy(Item item) {
      return !Collections.disjoint(item.sayings(), meanings);
    }
  }

  /**
   * Where a value stands.
   *
   * @param before the meanings of the word before it: {@code from}
   */
  record Place(Parameter parameter, boolean optional, Set<String> before) {}

  /** Whether it has a word that says what is asked: a form of small words alone fits nearly any sentence with its names. */
  boolean saysMuch() {
    return groups.stream().anyMatch(group -> !group.optional() && group.weight().isLarge());
  }

  boolean says(String meaning) {
    for (Group group : groups) {
      if (group.meanings().contains(meaning)) {
        return true;
      }
    }
    return false;
  }

  /** The frames of a question's forms. */
  static List<Frame> of(Question question, Vocabulary vocabulary) {
    List<Frame> frames = question.forms().stream().map(form -> of(question, form, vocabulary)).toList();
    Map<Set<String>, Set<String>> said = frames.stream()
        .collect(Collectors.groupingBy(Frame::required, Collectors.flatMapping(Frame::sayings, Collectors.toSet())));
    return frames.stream().map(frame -> frame.with(said.get(frame.required()))).toList();
  }

  private static Frame of(Question question, Form form, Vocabulary vocabulary) {
    Builder builder = new Builder(question, vocabulary);
    builder.add(form.pieces(), false);
    if (form.text().endsWith(" " + ABOUT)) {
      builder.needEnd();
    }
    return new Frame(question, form, builder.groups, builder.places, Timing.of(form), Set.of());
  }

  private Set<String> required() {
    return places.stream().filter(place -> !place.optional()).map(place -> place.parameter().name()).collect(Collectors.toSet());
  }

  /** What it says for certain and doesn't turn the question into another. */
  private Stream<String> sayings() {
    return groups.stream()
        .filter(group -> group.weight() == Weight.LARGE && group.meanings().size() == 1)
        .flatMap(group -> group.meanings().stream());
  }

  private Frame with(Set<String> said) {
    return new Frame(question, form, groups, places, timing, said);
  }

  private static final class Builder {

    private final Question question;
    private final Vocabulary vocabulary;
    private final List<Group> groups = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    Builder(Question question, Vocabulary vocabulary) {
      this.question = question;
      this.vocabulary = vocabulary;
    }

    void add(List<Piece> pieces, boolean optional) {
      Set<String> before = Set.of();
      for (int at = 0; at < pieces.size();) {
        Piece piece = pieces.get(at);
        if (piece instanceof Maybe maybe) {
          add(maybe.pieces(), true);
          at++;
        } else if (piece instanceof Slot slot) {
          Set<String> said = before;
          question.parameter(slot.parameter()).ifPresent(p -> places.add(new Place(p, optional, said)));
          before = Set.of();
          at++;
        } else {
          List<Word> phrase = phrase(pieces, at);
          Group group = group(phrase, optional);
          before = group.meanings();
          groups.add(group);
          at += phrase.size();
        }
      }
      groups.removeIf(group -> group.weight() == Weight.IDLE);
    }

    /** The "about" with which {@code what does Ann meet about} ends is all that tells it from {@code whom does Ann meet}. */
    void needEnd() {
      int last = groups.size() - 1;
      Group end = groups.get(last);
      groups.set(last, new Group(end.text(), end.meanings(), Weight.LINK, end.optional()));
    }

    /** The words from here on that make the longest phrase that says something; else the first alone. */
    private List<Word> phrase(List<Piece> pieces, int at) {
      List<Word> words = new ArrayList<>();
      List<Word> longest = List.of((Word) pieces.get(at));
      for (int i = at; i < pieces.size() && words.size() < LONGEST_PHRASE && pieces.get(i) instanceof Word word; i++) {
        words.add(word);
        if (words.size() > 1 && senses(words).stream().anyMatch(sense -> sense.weight() != Weight.IDLE)) {
          longest = List.copyOf(words);
        }
      }
      return longest;
    }

    private Group group(List<Word> words, boolean optional) {
      List<Sense> senses = senses(words);
      Set<String> meanings = new HashSet<>();
      Weight weight = Weight.IDLE;
      for (Sense sense : senses) {
        meanings.addAll(sense.meanings());
        weight = weight.compareTo(sense.weight()) > 0 ? weight : sense.weight();
      }
      boolean sayNothing = weight != Weight.IDLE && senses.stream().anyMatch(sense -> sense.weight() == Weight.IDLE);
      String text = String.join(" ", words.stream().map(word -> word.alternatives().iterator().next()).toList());
      return new Group(text, Set.copyOf(meanings), weight, optional || sayNothing);
    }

    /** What some words in a row say, for each choice among their alternatives that says something. */
    private List<Sense> senses(List<Word> words) {
      List<List<String>> choices = List.of(List.of());
      for (Word word : words) {
        List<List<String>> longer = new ArrayList<>();
        choices.forEach(choice -> word.alternatives().forEach(one -> longer.add(joined(choice, one))));
        choices = longer;
      }
      if (words.size() == 1) {
        return choices.stream().map(choice -> vocabulary.inForm(choice.get(0))).toList();
      }
      return choices.stream()
          .filter(choice -> !vocabulary.isDropped(choice.get(0)) && !vocabulary.isDropped(choice.get(choice.size() - 1)))
          .map(choice -> choice.stream().filter(word -> !vocabulary.isDropped(word)).toList())
          .filter(choice -> choice.size() > 1)
          .flatMap(choice -> vocabulary.phraseInForm(choice).stream())
          .toList();
    }

    private static List<String> joined(List<String> words, String one) {
      List<String> more = new ArrayList<>(words);
      more.add(one);
      return more;
    }
  }
}
