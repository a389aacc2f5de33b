package kith.question.understanding;

import java.util.List;
import java.util.Set;
import kith.question.catalogue.Order;
import kith.question.words.Vocabulary.Weight;

/** The small words that a form need not have where something else says what they say: {@code both} where there are two names. */
final class Qualifiers {

  private static final int BOTH = 2;
  /** What one asks about who can. */
  private static final List<String> ABLE = List.of("introduce", "help", "ask", "reach", "contact", "expert", "connect", "should");

  /** The first words of "each other", which takes two. */
  private static final Set<String> RECIPROCAL = Set.of("each", "one");

  /** The column of the second of two. */
  private static final String OTHER = "other";

  private Qualifiers() {}

  /**
   * Whether a small word says nothing that a question, read by a form with these values, doesn't say anyway: who knows something
   * well comes first of those who do, but whether somebody does isn't told by that.
   */
  static boolean isIdle(Item.Word word, Frame frame, Assignment assignment, boolean yesOrNo) {
    long names = assignment.used().stream().filter(item -> item.isOwner() || item instanceof Item.Name).count();
    if (RECIPROCAL.contains(word.span().get(0).folded()) && word.is("whom")) {
      boolean pairs = frame.question().hasColumn(OTHER) && frame.places().isEmpty();
      return names >= BOTH || frame.says("two") || frame.says("group") || pairs;
    }
    if (word.weight() != Weight.QUALIFYING && !word.is("together")) {
      return true;
    }
    if (word.is("both")) {
      return names == BOTH;
    }
    if (word.is("together")) {
      return names >= BOTH || frame.says("two") || frame.says("group");
    }
    if (word.is("could")) {
      return ABLE.stream().anyMatch(frame::says);
    }
    boolean ranked = frame.question().order().filter(order -> order.by() == Order.By.MOST).isPresent();
    if (word.is("then alone")) {
      return !ranked;
    }
    return word.is("others") || word.is("well") && ranked && !yesOrNo || word.is("often") && (ranked || frame.says("times"));
  }
}
