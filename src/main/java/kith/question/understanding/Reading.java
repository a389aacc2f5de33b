package kith.question.understanding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kith.question.catalogue.Question;
import kith.question.dates.Period;
import kith.question.names.Kind;
import kith.question.names.Known;

/**
 * One way to read a sentence as a question, perhaps with something left over.
 *
 * @param frame the form that it was read by
 * @param fillings by parameter, in the order of the form
 * @param when the time that is asked about
 * @param amount how many rows are wanted
 * @param names those of the sentence that have a place in the question
 * @param strange what of the sentence the question doesn't answer
 * @param missing how many things the form asks for that the sentence doesn't say
 * @param cost what speaks against it; of two readings of the whole sentence the lower one is meant
 */
record Reading(
    Frame frame,
    Map<String, Filling> fillings,
    Optional<Item.When> when,
    Amount amount,
    List<Item.Name> names,
    List<Item> strange,
    int missing,
    int cost) {

  /** What a question of meetings is listed under. */
  private static final String MEETINGS = "meetings";

  Question question() {
    return frame.question();
  }

  Period period() {
    return when.map(Item.When::period).orElse(Period.ALWAYS);
  }

  /** Whether the question answers all that the sentence says, and the sentence says all that the question needs. */
  boolean isWhole() {
    return missing == 0 && strange.isEmpty();
  }

  boolean isAmbiguous() {
    return fillings.values().stream()
        .flatMap(filling -> filling.named().stream())
        .anyMatch(named -> named.candidates().size() > 1);
  }

  Optional<Filling.Unknown> unknown() {
    return fillings.values().stream()
        .filter(Filling.Unknown.class::isInstance)
        .map(Filling.Unknown.class::cast)
        .findFirst();
  }

  /** Names with a slip of the pen and vague periods, and what they were taken for. */
  Map<String, String> takenFor() {
    Map<String, String> taken = new TreeMap<>();
    when.ifPresent(one -> one.takenFor().ifPresent(meant -> taken.put(one.text(), meant)));
    names.forEach(name -> name.called().takenFor().ifPresent(known -> taken.put(name.text(), known)));
    return taken;
  }

  /**
   * Whether both have the same rows: of two questions of meetings with the same people or things. The owner, who was in every
   * meeting, may be one of them or not: {@code my first meeting with Ann} is the first with her.
   */
  boolean isLike(Reading other, Optional<Known> owner) {
    return question().about().equals(MEETINGS)
        && other.question().about().equals(MEETINGS)
        && question().order().equals(other.question().order())
        && period().equals(other.period())
        && amount.equals(other.amount())
        && things(owner).equals(other.things(owner));
  }

  private Set<Known> things(Optional<Known> owner) {
    return fillings.values().stream()
        .flatMap(filling -> filling.named().stream())
        .map(named -> named.candidates().get(0))
        .filter(known -> !owner.equals(Optional.of(known)))
        .collect(Collectors.toSet());
  }

  /** Whether both rank people by the same and want those who have enough of it: who attended ten meetings was met ten times. */
  boolean ranksAs(Reading other) {
    return question().order().isPresent()
        && question().order().equals(other.question().order())
        && question().lists(Kind.PERSON) && other.question().lists(Kind.PERSON)
        && fillings.equals(other.fillings())
        && period().equals(other.period())
        && amount.equals(other.amount())
        && !amount.conditions().isEmpty();
  }

  /** Whether all rows are given unless the sentence wants fewer. */
  boolean isOfAll() {
    return question().usualRows().isEmpty();
  }

  /** Whether two readings ask the same; of two people, it doesn't matter who is named first where the form leaves that open. */
  boolean means(Reading other) {
    return question().equals(other.question())
        && Set.copyOf(fillings.values()).equals(Set.copyOf(other.fillings().values()))
        && period().equals(other.period())
        && amount.equals(other.amount());
  }
}
