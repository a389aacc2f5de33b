package kith.question.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kith.question.names.Kind;
import kith.question.understanding.Frame.Place;
import kith.question.words.Token;

/** Who does what in a sentence, where a form with the same words in another order asks the reverse. */
final class Roles {

  /** Whoever asks for an introduction introduces nobody. */
  private static final Set<String> RECEIVING = Set.of("ask", "be", "get");
  private static final List<String> PLACES = List.of("at", "from");
  private static final List<String> MEETING = List.of("meet", "together");
  private static final List<String> LEADING = List.of("run", "lead", "drive", "driving", "in charge");
  private static final List<String> SPEAKING = List.of("spoke", "speak", "talk");
  private static final String INTRODUCING = "i introduce";

  private final List<Item> items;
  private final Said said;
  private final Duties duties;
  private final Heading heading;

  Roles(List<Item> items, List<Token> tokens) {
    this.items = items;
    this.said = new Said(items, tokens);
    this.duties = new Duties(said);
    this.heading = new Heading(items, tokens);
  }

  /** The word that is the wrong way round in a question that is read by some form with these values. */
  Optional<Item> wrong(Frame frame, Assignment assignment) {
    return duties.wrong(frame, assignment).or(() -> employed(frame)).or(() -> unlike(frame, assignment))
        .or(this::joined).or(this::leading)
        .or(() -> heading.wrong(frame)).or(() -> partner(frame, assignment)).or(() -> introducing(frame, assignment))
        .or(() -> inside(frame, assignment)).or(() -> lastOfATitle(frame, assignment))
        .or(() -> met(frame)).or(() -> speaking(frame)).or(() -> aboutOneself(frame, assignment))
        .or(() -> frame.question().hasColumn("note") ? Optional.empty() : said.first("write about"));
  }

  /** Ann and Bob of {@code tasks of Ann and Bob} do the same: hers aren't about him; so it is with things. */
  private Optional<Item> unlike(Frame frame, Assignment assignment) {
    List<Item> used = assignment.used();
    boolean roles = frame.places().stream().map(place -> place.parameter().kind()).distinct().count() > 1;
    return !roles || frame.says("and") ? Optional.empty() : IntStream.range(1, items.size() - 1)
        .filter(at -> Said.is(items.get(at), "and") && isAlike(items.get(at - 1), items.get(at + 1)))
        .filter(at -> used.contains(items.get(at - 1)) && used.contains(items.get(at + 1)))
        .mapToObj(at -> items.get(at + 1))
        .findFirst();
  }

  private static boolean isAlike(Item one, Item other) {
    return one instanceof Item.Name && other instanceof Item.Name && one.isPerson() == other.isPerson();
  }

  /** {@code who works for Ann}: for whom she works is another question. */
  private Optional<Item> employed(Frame frame) {
    boolean employer = frame.places().stream().anyMatch(place -> place.parameter().kind() == Kind.PERSON);
    return IntStream.range(1, items.size() - 1)
        .filter(at -> employer && Said.is(items.get(at), "company"))
        .filter(at -> Said.is(items.get(at - 1), "who") && items.get(at + 1).isPerson())
        .filter(at -> said.place(items.get(at)) == said.place(items.get(at - 1)) + 1 && items.get(at).text().startsWith("work"))
        .mapToObj(items::get)
        .findFirst();
  }

  /** {@code who joined Acme}: whoever joins a meeting about it is somebody else. */
  private Optional<Item> joined() {
    return IntStream.range(1, items.size())
        .filter(at -> items.get(at - 1).text().toLowerCase(Locale.ROOT).startsWith("join") && isOrganisation(items.get(at)))
        .filter(at -> at + 1 == items.size() || !Said.is(items.get(at + 1), "meeting"))
        .mapToObj(at -> items.get(at - 1))
        .findFirst();
  }

  /** {@code who runs Acme}: whoever was in meetings about it needn't. */
  private Optional<Item> leading() {
    return IntStream.range(1, items.size())
        .filter(at -> Said.is(items.get(at - 1), "work") && isOrganisation(items.get(at)))
        .mapToObj(at -> items.get(at - 1))
        .filter(item -> LEADING.stream().anyMatch(item.text().toLowerCase(Locale.ROOT)::startsWith))
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

  /** {@code who from Acme attended meetings}: people who met those from Acme are others. */
  private Optional<Item> inside(Frame frame, Assignment assignment) {
    return IntStream.range(2, items.size())
        .filter(at -> Said.is(items.get(at - 2), "who")
            && items.stream().limit(at - 2L).allMatch(item -> Said.is(item, "who") || Said.is(item, "what")))
        .filter(at -> PLACES.stream().anyMatch(word -> Said.is(items.get(at - 1), word)))
        .mapToObj(items::get)
        .filter(item -> item instanceof Item.Name name && frame.places().stream()
            .filter(place -> Said.isIn(place, item, assignment))
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
        .filter(item -> !two && Said.is(item, "two")
            || Said.is(item, "meet") && (said.isPassive(item) || verb && Said.is(item, "meeting")))
        .findFirst();
  }

  /** {@code who spoke at the Kafka sync}: whoever was there may have been silent. */
  private Optional<Item> speaking(Frame frame) {
    boolean meeting = frame.places().stream().anyMatch(place -> place.parameter().kind() == Kind.MEETING);
    return items.stream().skip(1).limit(1)
        .filter(item -> meeting && Said.is(items.get(0), "who") && said.place(item) == said.place(items.get(0)) + 1)
        .filter(item -> SPEAKING.stream().anyMatch(item.text().toLowerCase(Locale.ROOT)::startsWith))
        .findFirst();
  }

  /** {@code what did I miss}, {@code what did Ann miss}: what one does isn't about oneself. */
  private Optional<Item> aboutOneself(Frame frame, Assignment assignment) {
    return assignment.used().stream()
        .filter(item -> item.isOwner() ? Said.isSubject(item) : item.isPerson() && said.isDoing(item))
        .filter(item -> frame.places().stream()
            .filter(place -> place.before().contains("about"))
            .anyMatch(place -> Said.isIn(place, item, assignment)))
        .findFirst();
  }

  /** What came of {@code the last Kafka sync} isn't the last that came of all of them. */
  private Optional<Item> lastOfATitle(Frame frame, Assignment assignment) {
    boolean other = !frame.says("last") && !frame.question().lists(Kind.MEETING)
        && !assignment.fillsNo(Kind.MEETING, frame.places());
    return IntStream.range(1, items.size())
        .filter(at -> other && isMeeting(items.get(at)))
        .filter(at -> Said.is(items.get(at - 1), "last") || Said.is(items.get(at - 1), "first"))
        .filter(at -> said.place(items.get(at)) == said.place(items.get(at - 1)) + items.get(at - 1).span().size())
        .mapToObj(at -> items.get(at - 1))
        .findFirst();
  }

  private static boolean isMeeting(Item item) {
    return item instanceof Item.Name name && !name.called().candidates(Kind.MEETING).isEmpty();
  }

  /** Whom I could introduce isn't who could introduce me, nor is that the first; who was in a meeting puts nobody in touch. */
  private Optional<Item> introducing(Frame frame, Assignment assignment) {
    boolean mine = !isIntroduced() && IntStream.range(1, items.size())
        .filter(at -> Said.is(items.get(at), "introduce") && !RECEIVING.contains(items.get(at).span().get(0).folded()))
        .filter(at -> items.get(at - 1).isOwner() && Said.isSubject(items.get(at - 1)) || isAsked(at) || isToDo(at))
        .anyMatch(at -> said.place(items.get(at)) == said.place(items.get(at - 1)) + 1);
    boolean lost = isIntroduced() && !frame.says(Item.OWNER) && assignment.used().stream().noneMatch(Item::isOwner);
    return mine == frame.form().text().contains(INTRODUCING) && !lost
        ? said.first("meet").filter(item -> frame.says("get") && said.first("get").isEmpty())
        : said.first("introduce");
  }

  /** {@code introduce me to Ann}. */
  private boolean isIntroduced() {
    return IntStream.range(1, items.size())
        .anyMatch(at -> Said.is(items.get(at - 1), "introduce") && items.get(at).isOwner() && !Said.isSubject(items.get(at)));
  }

  /** {@code whom to introduce to Ann}. */
  private boolean isToDo(int at) {
    return at == 2 && Said.is(items.get(1), "to") && Said.is(items.get(0), "who");
  }

  /** {@code whom would you introduce to Ann}, but {@code could you introduce me to Ann}. */
  private boolean isAsked(int at) {
    return Said.is(items.get(at - 1), "you") && said.first("who").isPresent() && items.stream().noneMatch(Item::isOwner);
  }

  private static boolean isOrganisation(Item item) {
    return item instanceof Item.Name name && name.called().candidates(Kind.MEETING).isEmpty()
        && !name.called().candidates(Kind.ORGANISATION).isEmpty();
  }
}
