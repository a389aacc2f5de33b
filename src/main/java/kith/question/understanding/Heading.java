package kith.question.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.question.catalogue.Question;
import kith.question.names.Kind;
import kith.question.words.Token;
import kith.question.words.Vocabulary.Weight;

/** What a sentence asks for by its first noun, which the answer must have: {@code subjects that come up when talking to Ann}. */
final class Heading {

  private static final String TASK = "task";
  private static final Set<String> ASKING = Set.of("what", "which");
  private static final Set<String> PREPOSITIONS = Set.of("in", "at", "from", "of", "with", "about", "for");
  /** The columns in which a question shows what a noun asks for. */
  private static final Map<String, String> COLUMNS =
      Map.of("topic", "topic", "organisations", "organisation", "employer", "organisation", TASK, TASK);
  /** The second parts of {@code topic expert}, {@code client contacts}. */
  private static final Set<String> PEOPLE = Set.of("who", "people", "contact", "expert", "partner");
  private static final String WHAT = "what";
  private static final String WHO = "who";
  static final Set<String> ANYBODY = Set.of(WHO, "whom", "someone", "somebody", "anyone", "anybody");
  private static final Set<String> BEING = Set.of("is", "are", "was", "were");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "our", "my");
  private static final Set<String> GOING_ON = Set.of("work", "discuss", "mention", "owe");
  /** What comes up. */
  private static final Set<String> UP = Set.of("discuss", "relate", "mention");
  private static final Set<String> DOING = Set.of("do", "does", "did", "has", "have");

  private final List<Item> items;
  private final Optional<Item.Word> noun;
  private final Optional<Item> whatOneDoes;
  private final Optional<Item> whatElse;
  private final Optional<Item> anybody;
  private final Optional<Item> kind;
  private final Optional<Item> which;

  Heading(List<Item> items, List<Token> tokens) {
    this.items = items;
    this.noun = noun(items, tokens);
    boolean doing = tokens.size() > 1 && (DOING.contains(tokens.get(1).folded())
        || BEING.contains(tokens.get(1).folded()) && items.stream().anyMatch(Heading::isGoingOn));
    Optional<Item> what = new Said(items, tokens).words(0, 1).filter(item -> item.text().equalsIgnoreCase(WHAT));
    this.whatOneDoes = what.filter(item -> doing);
    this.whatElse = what.filter(item -> items.stream().noneMatch(Heading::isPeople));
    this.anybody = items.stream().limit(1)
        .filter(item -> item.span().equals(tokens.subList(0, 1)) && ANYBODY.contains(tokens.get(0).folded()))
        .findFirst();
    this.kind = kind(items, tokens);
    boolean asked = items.size() > 1 && word(items.get(0)).contains(WHAT) && isNext(items.get(0), items.get(1), tokens);
    this.which = asked ? Optional.of(items.get(1)) : Optional.empty();
  }

  /** The first of the words that say most; of {@code which open tasks} that is the task. */
  private static Optional<Item.Word> noun(List<Item> items, List<Token> tokens) {
    boolean asked = ASKING.contains(tokens.get(0).folded());
    int at = 0;
    while (at < items.size() && items.get(at) instanceof Item.Word word && word.weight() != Weight.LARGE
        && !((asked || at == 0) && word.is(TASK))) {
      at++;
    }
    boolean compound = at + 1 < items.size() && PEOPLE.stream().anyMatch(word(items.get(at + 1))::contains)
        && isNext(items.get(at), items.get(at + 1), tokens);
    return at < items.size() && !compound && items.get(at) instanceof Item.Word word ? Optional.of(word) : Optional.empty();
  }

  /** What {@code is Acme a customer} asks whether something is. */
  private static Optional<Item> kind(List<Item> items, List<Token> tokens) {
    boolean being = items.size() > 1 && BEING.contains(tokens.get(0).folded()) && items.get(0) instanceof Item.Name name
        && name.span().get(0) == tokens.get(1);
    int article = being ? 1 + items.get(0).span().size() : tokens.size();
    boolean predicate = article + 1 < tokens.size() && ARTICLES.contains(tokens.get(article).folded())
        && items.get(1).span().get(0) == tokens.get(article + 1);
    return predicate && isColumn(items.get(1)) ? Optional.of(items.get(1)) : Optional.empty();
  }

  /** The verb of {@code what are people at Acme working on}. */
  private static boolean isGoingOn(Item item) {
    return GOING_ON.stream().anyMatch(word(item)::contains) && item.span().get(0).folded().endsWith("ing");
  }

  private static boolean isNext(Item item, Item next, List<Token> tokens) {
    Token last = item.span().get(item.span().size() - 1);
    return IntStream.range(1, tokens.size()).anyMatch(at -> tokens.get(at - 1) == last && tokens.get(at) == next.span().get(0));
  }

  /** The noun that a question, read by some form, doesn't answer. */
  Optional<Item> wrong(Frame frame) {
    return noun.filter(word -> !isSaid(word, frame) || !isOfAName(word) && !isFirst(word, frame))
        .filter(word -> word.meanings().stream().anyMatch(COLUMNS::containsKey))
        .filter(word -> columns(word).noneMatch(frame.question()::hasColumn))
        .map(Item.class::cast)
        .or(() -> whatOneDoes.filter(what -> isOfOthers(frame)))
        .or(() -> kind.filter(word -> !BEING.contains(frame.form().text().split(" ")[0])))
        .or(() -> frame.question().lists(Kind.PERSON) ? people(frame) : Optional.empty())
        .or(() -> frame.question().lists(Kind.PERSON) ? Optional.empty() : whichPeople(frame))
        .or(() -> anybody.filter(item -> isOfNobody(frame)))
        .or(() -> frame.question().hasColumn(Question.MEETING) ? Optional.empty() : whichMeeting())
        .or(() -> frame.question().lists(Kind.MEETING) ? outcome().or(() -> subject(frame)) : meetings());
  }

  private static boolean isSaid(Item.Word word, Frame frame) {
    return frame.groups().stream().anyMatch(group -> group.isSaidBy(word));
  }

  /** Whether a form asks for it, too, before all else. */
  private static boolean isFirst(Item.Word word, Frame frame) {
    return frame.groups().stream()
        .filter(group -> group.weight().isLarge())
        .findFirst()
        .filter(group -> group.isSaidBy(word))
        .isPresent();
  }

  /** In {@code topic Kafka meetings} and {@code topics of Ann} the noun only says what is named. */
  private boolean isOfAName(Item.Word word) {
    return items.stream().skip(items.indexOf(word) + 1L).dropWhile(Heading::isPreposition).findFirst()
        .filter(Item.Name.class::isInstance).isPresent();
  }

  /** {@code what do people mention} asks neither for people nor for meetings or organisations, unless a form says so. */
  private static boolean isOfOthers(Frame frame) {
    boolean others = Stream.of(Kind.PERSON, Kind.MEETING, Kind.ORGANISATION).anyMatch(frame.question()::lists);
    return others && !frame.form().text().startsWith(WHAT + " ");
  }

  /** {@code someone to connect Ann with} asks for people, who are no tasks and no topics unless a form says so. */
  private static boolean isOfNobody(Frame frame) {
    boolean nobody = frame.question().hasColumn(TASK) || frame.question().lists(Kind.TOPIC) || frame.question().lists(Kind.ORGANISATION);
    return nobody && !frame.question().lists(Kind.PERSON) && !frame.form().text().startsWith(WHO);
  }

  private static Stream<String> columns(Item.Word word) {
    return word.meanings().stream().filter(COLUMNS::containsKey).map(COLUMNS::get);
  }

  /**
   * {@code meetings with decisions} are meetings, which neither {@code decisions in meetings} are nor {@code meeting decisions}:
   * what stands first, and not behind a preposition, is what is asked for.
   */
  private Optional<Item> meetings() {
    return IntStream.range(0, items.size() - 1)
        .filter(at -> isMeeting(items.get(at)) && (at == 0 || !isPreposition(items.get(at - 1))))
        .filter(at -> items.stream().limit(at).noneMatch(Heading::isOutcome))
        .filter(at -> !isOutcome(items.get(at + 1)) && !(items.get(at + 1) instanceof Item.Name))
        .filter(at -> items.stream().skip(at + 1L).anyMatch(Heading::isOutcome))
        .mapToObj(items::get)
        .findFirst();
  }

  /** What asks for anything but the people that a question lists; {@code what comes to mind with Kafka} says none. */
  private Optional<Item> people(Frame frame) {
    return meetingsOf().or(this::whatConnects).or(() -> mostContacts(frame))
        .or(() -> frame.form().text().startsWith(WHAT + " ") ? Optional.empty() : whatElse);
  }

  /** {@code which meeting with people at Acme} is a meeting, whoever was in it; {@code which meeting topics} are topics. */
  private Optional<Item> whichMeeting() {
    return which.filter(item -> isMeeting(item) && items.size() > 2 && !isNoun(items.get(2)));
  }

  /** {@code any meetings of Ann with people at Acme} are meetings, too. */
  private Optional<Item> meetingsOf() {
    return items.stream().limit(1)
        .filter(item -> word(item).contains("meetings") && items.size() > 1 && isPreposition(items.get(1)))
        .findFirst();
  }

  /** {@code who has the most contacts at Acme}: whoever met them most often may know one of them alone. */
  private Optional<Item> mostContacts(Frame frame) {
    return IntStream.range(1, items.size())
        .filter(at -> !frame.says(Item.MOST) && items.get(at - 1).text().equalsIgnoreCase(Item.MOST))
        .mapToObj(items::get)
        .filter(item -> word(item).contains("contact") && item.text().endsWith("s"))
        .findFirst();
  }

  /** {@code what ties Ann and Bob}: who does so is another question. */
  private Optional<Item> whatConnects() {
    return which.filter(item -> items.get(0).text().equalsIgnoreCase(WHAT) && word(item).contains("connect"))
        .filter(item -> items.size() > 2 && items.get(2) instanceof Item.Name);
  }

  /** {@code which people owe me something} are people, and not what they owe; {@code which people met} may ask for two. */
  private Optional<Item> whichPeople(Frame frame) {
    boolean things = frame.question().hasColumn(TASK) || frame.question().lists(Kind.MEETING);
    return which.filter(item -> things && word(item).contains(WHO));
  }

  private static boolean isNoun(Item item) {
    return isPeople(item) || isColumn(item);
  }

  private static boolean isPeople(Item item) {
    return PEOPLE.stream().anyMatch(word(item)::contains);
  }

  private static boolean isColumn(Item item) {
    return COLUMNS.keySet().stream().anyMatch(word(item)::contains);
  }

  /** What {@code what else comes up in discussions of Kafka} asks for are no meetings. */
  private Optional<Item> subject(Frame frame) {
    boolean what = items.size() > 1 && word(items.get(0)).contains(WHAT) && !frame.form().text().startsWith(WHAT + " ");
    return noun.filter(word -> what && UP.stream().anyMatch(word::is)).map(Item.class::cast);
  }

  private Optional<Item> outcome() {
    return IntStream.range(2, items.size())
        .filter(at -> isMeeting(items.get(at)) && isPreposition(items.get(at - 1)))
        .mapToObj(at -> items.get(at - 2))
        .filter(Heading::isOutcome)
        .findFirst();
  }

  private static boolean isMeeting(Item item) {
    return word(item).contains("meeting") || word(item).contains("meetings");
  }

  private static boolean isOutcome(Item item) {
    return item.text().toLowerCase(Locale.ROOT).startsWith("decision") || word(item).contains(TASK);
  }

  private static boolean isPreposition(Item item) {
    return PREPOSITIONS.stream().anyMatch(word(item)::contains);
  }

  private static Set<String> word(Item item) {
    return item instanceof Item.Word word ? word.meanings() : Set.of();
  }
}
