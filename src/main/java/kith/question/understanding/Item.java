package kith.question.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kith.question.dates.Period;
import kith.question.dates.Periods;
import kith.question.names.Called;
import kith.question.names.Kind;
import kith.question.words.Token;
import kith.question.words.Vocabulary.Weight;

/** A part of a sentence that is read as one. */
sealed interface Item {

  /** What the vocabulary calls "I", "me" and "our". */
  String OWNER = "me";

  /** What it calls "we" and "our" besides: the owner, but just as well everybody. */
  String OWNER_WITH_OTHERS = "we";

  /** What it calls that of which there is more than of anything else. */
  String MOST = "most";

  /** What it calls that which is yet to come. */
  String WILL = "will";

  List<Token> span();

  default String text() {
    return Token.text(span());
  }

  /** What it says, as the vocabulary calls it: whoever counts ranks, and what is {@code tomorrow} will be. */
  default Set<String> sayings() {
    if (this instanceof Word word) {
      return word.meanings();
    }
    return this instanceof Counted ? Set.of(MOST) : this instanceof When when && when.ahead() ? Set.of(WILL) : Set.of();
  }

  /** Whether it is a word for the vault's owner: {@code I}, {@code my}. */
  default boolean isOwner() {
    return this instanceof Word word && word.is(OWNER);
  }

  /** Whether it is a word for the owner, and others perhaps: {@code we}. */
  default boolean isOwnerWithOthers() {
    return this instanceof Word word && word.is(OWNER_WITH_OTHERS);
  }

  /** Whether somebody bears it as a name. */
  default boolean isPerson() {
    return this instanceof Name name && !name.called().candidates(Kind.PERSON).isEmpty();
  }

  /**
   * A word or a phrase of the vocabulary, or a word that nobody knows.
   *
   * @param guessed whether nobody knows it and it is taken for another
   */
  record Word(List<Token> span, Set<String> meanings, Weight weight, boolean guessed) implements Item {

    Word(List<Token> span, Set<String> meanings, Weight weight) {
      this(span, meanings, weight, false);
    }

    boolean is(String meaning) {
      return meanings.contains(meaning);
    }

    boolean isLarge() {
      return weight.isLarge();
    }

    /** {@code 5} or {@code five}, but not the first word of {@code one another}. */
    Optional<Integer> number() {
      return is("whom") ? Optional.empty() : Periods.number(span.get(0).folded());
    }
  }

  /**
   * Words that are the name of something.
   *
   * @param before what stands directly before it: {@code from}
   * @param doubt whether the words could as well be none
   */
  record Name(List<Token> span, Called called, Set<String> before, boolean doubt) implements Item {

    /** The same name where something stands before it. */
    Name after(Set<String> said) {
      return new Name(span, called, said, doubt);
    }

    /** {@code Ann's}. */
    boolean isPossessive() {
      Token last = span.get(span.size() - 1);
      return !last.owner().equals(last.folded());
    }
  }

  /**
   * A period of time.
   *
   * @param takenFor what a vague one was taken for: "recently" is the last 90 days
   * @param ahead whether all of it is yet to come: {@code tomorrow}
   */
  record When(List<Token> span, Period period, Optional<String> takenFor, boolean ahead) implements Item {

    /** What "upcoming" is taken for, where no other time is said. */
    static final String COMING = "from today on";
    private static final Set<String> NOW = Set.of("these days", "nowadays");

    boolean isComing() {
      return takenFor.filter(COMING::equals).isPresent();
    }

    /** Whether it is said of what is so now, too, such as where somebody works and what is to be done. */
    boolean isNow() {
      return NOW.contains(text().toLowerCase(Locale.ROOT));
    }
  }

  /** A condition on a number: {@code at least 10 times}. */
  record Counted(List<Token> span, Threshold threshold) implements Item {}
}
