package kith.question.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.question.names.Kind;
import kith.question.understanding.Frame.Place;
import kith.question.words.Token;
import kith.question.words.Vocabulary.Weight;

/** Who does what in a sentence, where a form with the same words in another order asks the reverse. */
final class Roles {

  private static final Set<String> ABOUT = Set.of("about", "for", "mention", "contain", "relate", "work", "discuss");
  /** Whoever asks for an introduction introduces nobody. */
  private static final Set<String> RECEIVING = Set.of("ask", "be", "get");
  private static final List<String> PLACES = List.of("at", "from");
  private static final List<String> MEETING = List.of("meet", "together");
  private static final List<String> SPEAKING = List.of("spoke", "speak", "talk");
  private static final String INTRODUCING = "i introduce";
  private static final Set<String> SUBJECTS = Set.of("i", "i've", "i'm", "i'd", "we", "we've", "we're", "we'd");
  private static final Set<String> PASSIVE = Set.of("am", "i'm", "is", "are", "was", "were", "been");

  private final List<Item> items;
  private final List<Token> tokens;
  private final Heading heading;

  Roles(List<Item> items, List<Token> tokens) {
    this.items = items;
    this.tokens = tokens;
    this.heading = new Heading(items, tokens);
  }

  /** The word that is the wrong way round in a question that is read by some form with these values. */
  Optional<Item> wrong(Frame frame, Assignment assignment) {
    return doing(frame, assignment).or(() -> employed(frame)).or(() -> unlike(frame, assignment)).or(this::joined)
        .or(() -> heading.wrong(frame)).or(() -> partner(frame, assignment)).or(() -> introducing(frame, assignment))
        .or(() -> passed(frame, assignment)).or(() -> inside(frame, assignment)).or(() -> lastOfATitle(frame, assignment))
        .or(() -> met(frame)).or(() -> speaking(frame)).or(() -> aboutMe(frame, assignment));
  }

  /** Ann and Bob of {@code tasks of Ann and Bob} do the same: hers aren't about him; so it is with things. */
  private Optional<Item> unlike(Frame frame, Assignment assignment) {
    List<Item> used = assignment.used();
    boolean roles = frame.places().stream().map(place -> place.parameter().kind()).distinct().count() > 1;
    return !roles || frame.says("and") ? Optional.empty() : IntStream.range(1, items.size() - 1)
        .filter(at -> is(items.get(at), "and") && isAlike(items.get(at - 1), items.get(at + 1)))
        .filter(at -> used.contains(items.get(at - 1)) && used.contains(items.get(at + 1)))
        .mapToObj(at -> items.get(at + 1))
        .findFirst();
  }

  private static boolean isAlike(Item one, Item other) {
    return one instanceof Item.Name && other instanceof Item.Name && one.isPerson() == other.isPerson();
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
    boolean subject = owners.stream().anyMatch(Roles::isSubject);
    boolean object = owners.stream().anyMatch(item -> !isSubject(item));
    Optional<Item> owe = said("owe").or(() -> doing.isEmpty() ? Optional.empty() : said("done")).filter(item -> subject);
    boolean waits = items.stream().anyMatch(item -> item.isOwner() && isSubject(item) && doing.contains(item.text()));
    return owe.or(() -> doing.isEmpty() ? Optional.empty() : ownTask(owners))
        .or(() -> said("wait").filter(item -> waits || isNobodyWaiting(frame)))
        .or(() -> said("owe").isPresent() ? Optional.empty() : said("wait").filter(item -> object))
        .or(() -> said("give").filter(item -> object || assignment.names().size() > 1))
        .or(this::assigned);
  }

  /** Tasks that depend on Kafka aren't those that I am waiting for. */
  private boolean isNobodyWaiting(Frame frame) {
    boolean any = frame.places().stream().anyMatch(place -> place.parameter().kind() == Kind.SUBJECT);
    return any && frame.says("wait") && items.stream().noneMatch(item -> item.isOwner() || is(item, "people"));
  }

  private boolean isPassive(int at) {
    return at >= 0 && PASSIVE.contains(tokens.get(at).folded());
  }

  /** In {@code what do I have to do for Ann} the tasks are mine, unlike in {@code tasks I assigned to Ann}. */
  private Optional<Item> ownTask(List<Item> owners) {
    return IntStream.range(1, items.size())
        .filter(at -> is(items.get(at), "task") && !items.get(at).text().toLowerCase(Locale.ROOT).startsWith("assign"))
        .filter(at -> isSubject(items.get(at - 1)) && owners.contains(items.get(at - 1)))
        .mapToObj(items::get)
        .findFirst();
  }

  /**
   * In {@code tasks Ann assigned to me} she has none of them to do, nor has {@code who assigned them}; in {@code which tasks was Ann
   * assigned} she has all.
   */
  private Optional<Item> assigned() {
    return IntStream.range(1, items.size())
        .filter(at -> items.get(at).text().toLowerCase(Locale.ROOT).startsWith("assigned"))
        .filter(at -> items.get(at - 1).isPerson() || isSubject(items.get(at - 1)) || items.get(at - 1).text().equalsIgnoreCase("who"))
        .filter(at -> !isPassive(place(items.get(at - 1)) - 1) && !isPassive(place(items.get(at)) - 1))
        .mapToObj(items::get)
        .findFirst();
  }

  /** {@code who works for Ann}: for whom she works is another question. */
  private Optional<Item> employed(Frame frame) {
    boolean employer = frame.places().stream().anyMatch(place -> place.parameter().kind() == Kind.PERSON);
    return IntStream.range(1, items.size() - 1)
        .filter(at -> employer && is(items.get(at), "company") && is(items.get(at - 1), "who") && items.get(at + 1).isPerson())
        .filter(at -> place(items.get(at)) == place(items.get(at - 1)) + 1 && items.get(at).text().startsWith("work"))
        .mapToObj(items::get)
        .findFirst();
  }

  /** {@code who joined Acme}: whoever joins a meeting about it is somebody else. */
  private Optional<Item> joined() {
    return IntStream.range(1, items.size())
        .filter(at -> items.get(at - 1).text().toLowerCase(Locale.ROOT).startsWith("join") && isOrganisation(items.get(at)))
        .filter(at -> at + 1 == items.size() || !is(items.get(at + 1), "meeting"))
        .mapToObj(at -> items.get(at - 1))
        .findFirst();
  }

  /** Whom one talked with, {@code what did I last talk about with Ann}, isn't what one talked about. */
  private Optional<Item> partner(Frame frame, Assignment assignment) {
    boolean subject = frame.says("discuss") && frame.places().stream()
        .anyMatch(place -> place.parameter().kind() == Kind.ENTITY && !place.before().contains("with"));
    return assignment.used().stream()
        .filter(item -> subject && item.isPerson() && item instanceof Item.Name name && name.before().contains("with"))
        .findFirst();
  }

  /** {@code tasks Ann handed over to Bob}: hers are about him only where something says so. */
  private Optional<Item> passed(Frame frame, Assignment assignment) {
    boolean about = said("owe").isPresent() || assignment.fillsNo(Kind.ASSIGNEE, frame.places());
    return assignment.used().stream()
        .filter(item -> !about && item.isPerson() && isAny(frame, assignment, item))
        .filter(item -> item instanceof Item.Name name && name.before().stream().noneMatch(ABOUT::contains))
        .findFirst();
  }

  /** {@code who from Acme attended meetings}: people who met those from Acme are others. */
  private Optional<Item> inside(Frame frame, Assignment assignment) {
    return IntStream.range(2, items.size())
        .filter(at -> items.stream().limit(at - 1L).allMatch(item -> is(item, "who")))
        .filter(at -> PLACES.stream().anyMatch(word -> is(items.get(at - 1), word)))
        .mapToObj(items::get)
        .filter(item -> item instanceof Item.Name name && frame.places().stream()
            .filter(place -> isIn(place, item, assignment))
            .anyMatch(place -> !place.before().isEmpty() && name.before().stream().noneMatch(place.before()::contains)))
        .findFirst();
  }

  /**
   * {@code who was met most}, {@code who had meetings most}: whoever {@code meets most} does so with another. {@code The two} of
   * them are one pair, and not the first two.
   */
  private Optional<Item> met(Frame frame) {
    boolean pairs = frame.question().hasColumn("other") && frame.places().isEmpty() && MEETING.stream().anyMatch(frame::says)
        && !frame.says("most people");
    boolean two = frame.says("two");
    boolean verb = !two && !frame.says("meeting");
    return items.stream()
        .filter(item -> pairs)
        .filter(item -> is(item, "meet") && (isPassive(place(item) - 1) || verb && is(item, "meeting")) || !two && is(item, "two"))
        .findFirst();
  }

  /** {@code who spoke at the Kafka sync}: whoever was there may have been silent. */
  private Optional<Item> speaking(Frame frame) {
    boolean meeting = frame.places().stream().anyMatch(place -> place.parameter().kind() == Kind.MEETING);
    return items.stream().skip(1).limit(1)
        .filter(item -> meeting && is(items.get(0), "who") && place(item) == place(items.get(0)) + 1)
        .filter(item -> SPEAKING.stream().anyMatch(item.text().toLowerCase(Locale.ROOT)::startsWith))
        .findFirst();
  }

  /** {@code what did I miss}: what I do isn't about me. */
  private Optional<Item> aboutMe(Frame frame, Assignment assignment) {
    return assignment.used().stream()
        .filter(item -> item.isOwner() && isSubject(item))
        .filter(item -> frame.places().stream()
            .filter(place -> place.before().contains("about"))
            .anyMatch(place -> isIn(place, item, assignment)))
        .findFirst();
  }

  private static boolean isIn(Place place, Item item, Assignment assignment) {
    return Optional.ofNullable(assignment.fillings().get(place.parameter().name()))
        .filter(filling -> filling.text().equals(item.text()))
        .isPresent();
  }

  /** What came of {@code the last Kafka sync} isn't the last that came of all of them. */
  private Optional<Item> lastOfATitle(Frame frame, Assignment assignment) {
    boolean other = !frame.says("last") && !frame.question().lists(Kind.MEETING)
        && !assignment.fillsNo(Kind.MEETING, frame.places());
    return IntStream.range(1, items.size())
        .filter(at -> other && (is(items.get(at - 1), "last") || is(items.get(at - 1), "first")) && isMeeting(items.get(at)))
        .filter(at -> place(items.get(at)) == place(items.get(at - 1)) + items.get(at - 1).span().size())
        .mapToObj(at -> items.get(at - 1))
        .findFirst();
  }

  private static boolean isMeeting(Item item) {
    return item instanceof Item.Name name && !name.called().candidates(Kind.MEETING).isEmpty();
  }

  private static boolean isAny(Frame frame, Assignment assignment, Item item) {
    return frame.places().stream()
        .filter(place -> place.parameter().kind() == Kind.ENTITY)
        .anyMatch(place -> isIn(place, item, assignment));
  }

  /** Whom I could introduce isn't who could introduce me, nor is that the first; whoever was in a meeting puts nobody in touch. */
  private Optional<Item> introducing(Frame frame, Assignment assignment) {
    boolean mine = IntStream.range(1, items.size())
        .filter(at -> is(items.get(at), "introduce") && !RECEIVING.contains(items.get(at).span().get(0).folded()))
        .filter(at -> items.get(at - 1).isOwner() && isSubject(items.get(at - 1)) || isAsked(at) || isToDo(at))
        .anyMatch(at -> place(items.get(at)) == place(items.get(at - 1)) + 1);
    boolean lost = isIntroduced() && !frame.says(Item.OWNER) && assignment.used().stream().noneMatch(Item::isOwner);
    return mine == frame.form().text().contains(INTRODUCING) && !lost
        ? said("meet").filter(item -> frame.says("get") && said("get").isEmpty())
        : said("introduce");
  }

  /** {@code introduce me to Ann}. */
  private boolean isIntroduced() {
    return IntStream.range(1, items.size())
        .anyMatch(at -> is(items.get(at - 1), "introduce") && items.get(at).isOwner() && !isSubject(items.get(at)));
  }

  /** {@code whom to introduce to Ann}. */
  private boolean isToDo(int at) {
    return at == 2 && is(items.get(1), "to") && is(items.get(0), "who");
  }

  /** {@code whom would you introduce to Ann}, but {@code could you introduce me to Ann}. */
  private boolean isAsked(int at) {
    return is(items.get(at - 1), "you") && said("who").isPresent() && items.stream().noneMatch(Item::isOwner);
  }

  private static boolean isOrganisation(Item item) {
    return item instanceof Item.Name name && name.called().candidates(Kind.MEETING).isEmpty()
        && !name.called().candidates(Kind.ORGANISATION).isEmpty();
  }

  private int place(Item item) {
    return IntStream.range(0, tokens.size()).filter(at -> tokens.get(at) == item.span().get(0)).findFirst().orElse(-1);
  }

  private static boolean isSubject(Item item) {
    return SUBJECTS.contains(item.span().get(0).folded());
  }

  private Optional<Item> said(String meaning) {
    return items.stream().filter(item -> is(item, meaning)).findFirst();
  }

  private static boolean is(Item item, String meaning) {
    return item instanceof Item.Word word && word.is(meaning);
  }

  /** Some words of a sentence as something that must be understood; nothing where they are none. */
  static Optional<Item> words(List<Token> tokens, int at, int count) {
    int end = Math.min(tokens.size(), at + count);
    return end > at ? Optional.of(new Item.Word(tokens.subList(at, end), Set.of(), Weight.LARGE)) : Optional.empty();
  }
}
