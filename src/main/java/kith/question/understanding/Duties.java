package kith.question.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.question.names.Kind;
import kith.question.understanding.Frame.Place;

/** Who has to do what, where the same words in another order say that it is another: {@code what do I owe Ann}. */
final class Duties {

  private static final Set<String> ABOUT = Set.of("about", "for", "mention", "contain", "relate", "work", "discuss");
  private static final Set<Kind> OF_ANY = Set.of(Kind.SUBJECT, Kind.ENTITY);
  private static final String TASK = "task";

  private final Said said;
  private final List<Item> items;

  Duties(Said said) {
    this.said = said;
    this.items = said.items();
  }

  /** The word that has it the wrong way round in a question that is read by some form with these values. */
  Optional<Item> wrong(Frame frame, Assignment assignment) {
    return doing(frame, assignment).or(() -> passed(frame, assignment));
  }

  /**
   * Who owes does what is owed, who waits doesn't, nor does who gives: in {@code what do I owe Ann}, {@code what does Ann expect
   * from me} and {@code what did Ann give me} to do it is I.
   */
  private Optional<Item> doing(Frame frame, Assignment assignment) {
    Set<String> doing = frame.places().stream()
        .filter(place -> place.parameter().kind() == Kind.ASSIGNEE)
        .flatMap(place -> Optional.ofNullable(assignment.fillings().get(place.parameter().name())).stream())
        .map(Filling::text)
        .collect(Collectors.toSet());
    List<Item> owners = items.stream().filter(item -> item.isOwner() && !doing.contains(item.text())).toList();
    boolean subject = owners.stream().anyMatch(Said::isSubject);
    boolean object = owners.stream().anyMatch(item -> !Said.isSubject(item) && !isFor(item));
    Optional<Item> owe = said.first("owe")
        .or(() -> doing.isEmpty() ? Optional.empty() : said.first("done"))
        .filter(item -> subject);
    boolean waits = items.stream().anyMatch(item -> item.isOwner() && Said.isSubject(item) && doing.contains(item.text()));
    return owe.or(() -> doing.isEmpty() ? Optional.empty() : ownTask(owners))
        .or(() -> said.first("wait").filter(item -> waits || isNobodyWaiting(frame)))
        .or(() -> said.first("owe").isPresent() ? Optional.empty() : said.first("wait").filter(item -> object))
        .or(() -> said.first("give").filter(item -> object || assignment.names().size() > 1))
        .or(this::assigned);
  }

  /** Tasks that depend on Kafka aren't those that I am waiting for, nor do Ann's depend on her. */
  private boolean isNobodyWaiting(Frame frame) {
    boolean any = frame.places().stream().anyMatch(place -> OF_ANY.contains(place.parameter().kind()));
    boolean depends = frame.says(TASK) && said.first("depend").isPresent();
    return (any && frame.says("wait") || depends) && items.stream().noneMatch(item -> item.isOwner() || Said.is(item, "people"));
  }

  /** Whoever waits {@code for me} does so as I do. */
  private boolean isFor(Item owner) {
    int at = items.indexOf(owner);
    return at > 0 && Said.is(items.get(at - 1), "for");
  }

  /** In {@code what do I have to do for Ann} the tasks are mine, unlike in {@code tasks I assigned to Ann}. */
  private Optional<Item> ownTask(List<Item> owners) {
    return IntStream.range(1, items.size())
        .filter(at -> Said.is(items.get(at), TASK) && !items.get(at).text().toLowerCase(Locale.ROOT).startsWith("assign"))
        .filter(at -> Said.isSubject(items.get(at - 1)) && owners.contains(items.get(at - 1)))
        .mapToObj(items::get)
        .findFirst();
  }

  /**
   * In {@code tasks Ann assigned to me} she has none of them to do, nor has {@code who assigned them}; in {@code which tasks was
   * Ann assigned} she has all.
   */
  private Optional<Item> assigned() {
    return IntStream.range(1, items.size())
        .filter(at -> items.get(at).text().toLowerCase(Locale.ROOT).startsWith("assigned"))
        .filter(at -> items.get(at - 1).isPerson() || Said.isSubject(items.get(at - 1))
            || items.get(at - 1).text().equalsIgnoreCase("who"))
        .filter(at -> !said.isPassive(items.get(at - 1)) && !said.isPassive(items.get(at)))
        .mapToObj(items::get)
        .findFirst();
  }

  /** {@code tasks Ann handed over to Bob}: hers are about him only where something says so. */
  private Optional<Item> passed(Frame frame, Assignment assignment) {
    boolean about = said.first("owe").isPresent() || assignment.fillsNo(Kind.ASSIGNEE, frame.places());
    return assignment.used().stream()
        .filter(item -> !about && item.isPerson() && isAny(frame, assignment, item))
        .filter(item -> item instanceof Item.Name name && name.before().stream().noneMatch(ABOUT::contains))
        .findFirst();
  }

  private static boolean isAny(Frame frame, Assignment assignment, Item item) {
    return frame.places().stream()
        .filter(place -> place.parameter().kind() == Kind.ENTITY)
        .anyMatch(place -> Said.isIn(place, item, assignment));
  }
}
