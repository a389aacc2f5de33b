package kith.question.names;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.question.words.Token;
import kith.question.words.Typos;

/** All names in the graph, found by what people write: a full name, an alias, or a part that only one person bears. */
public final class Names {

  private static final String UNNAMED_OWNER = "myself";

  private final NameIndex index;
  private final List<Known> entities;
  private final Optional<Known> owner;
  private final Register register;
  private final Titles titles;

  private Names(List<Known> entities, Optional<String> ownerName, Register register) {
    this.entities = List.copyOf(entities);
    this.register = register;
    this.titles = new Titles(register);
    this.index = new NameIndex(entities);
    this.owner = ownerName.flatMap(name -> index.full(Token.key(name), Kind.PERSON).stream().findFirst());
  }

  /**
   * An index of names.
   *
   * @param ownerName whom "I" and "me" name
   * @param register the rest, which is only asked for when a sentence needs it
   */
  public static Names of(List<Known> entities, Optional<String> ownerName, Register register) {
    return new Names(entities, ownerName, register);
  }

  /** The vault's owner, if the graph knows them. */
  public Optional<Known> owner() {
    return owner;
  }

  /** The owner as somebody of a kind: the tasks of {@code @Myself} are mine, whether or not anybody knows who I am. */
  public Optional<Known> owner(Kind kind) {
    return owner.or(() -> kind == Kind.ASSIGNEE ? index.full(UNNAMED_OWNER, Kind.PERSON).stream().findFirst() : Optional.empty());
  }

  /** Everything that a name written by a person can mean; exact names beat parts of names. */
  public List<Known> find(String written) {
    List<Known> found = find(Token.of(written), Kind.ENTITY);
    return found.isEmpty() && Set.of("i", "me", UNNAMED_OWNER).contains(Token.key(written)) ? owner.stream().toList() : found;
  }

  List<Known> find(List<Token> span, Kind kind) {
    if (kind == Kind.MEETING) {
      return titled(span, false).isEmpty() ? titled(span, true) : titled(span, false);
    }
    List<Known> found = index.find(Token.key(span, false), kind);
    return found.isEmpty() ? index.find(Token.key(span, true), kind) : found;
  }

  /** Whether some words are a name as they stand. */
  public boolean isKnown(List<Token> span) {
    return index.isKnown(Token.key(span, false)) || index.isKnown(Token.key(span, true));
  }

  /** Whether some words are the whole title of a meeting. */
  public boolean isTitle(List<Token> span) {
    return titles.isWhole(Token.key(span, false)) || titles.isWhole(Token.key(span, true));
  }

  /** How many meetings have a title. */
  public int meetings(Known title) {
    return titles.meetings(title);
  }

  /** Whether some words stand in a row in a meeting's title. */
  public boolean isInTitle(List<Token> span) {
    return !find(span, Kind.MEETING).isEmpty();
  }

  private List<Known> titled(List<Token> span, boolean possessive) {
    return titles.find(Token.key(span, possessive), true);
  }

  /** What some words are the name of. */
  public Called called(List<Token> span) {
    return kind -> kind == Kind.MEETING ? List.of() : find(span, kind);
  }

  /** What some words are the title of, or the name of. */
  public Called titled(List<Token> span) {
    return kind -> find(span, kind);
  }

  /** What some words that are no name were meant to be, if only one thing has a name so like it. */
  public Optional<Called> misspelt(List<Token> span) {
    Set<Known> found = new HashSet<>();
    for (String key : Typos.names(Token.key(span, true), index.keys(span.size()))) {
      found.addAll(index.find(key, Kind.ENTITY));
    }
    return found.size() == 1 ? found.stream().findFirst().map(known -> new Misspelt(Token.text(span), known)) : Optional.empty();
  }

  /** Those who bear a name and work at an organisation. */
  public List<Known> worksAt(List<Token> name, List<Token> organisation) {
    List<Known> people = find(name, Kind.PERSON);
    List<Known> firms = find(organisation, Kind.ORGANISATION);
    if (people.isEmpty() || firms.size() != 1) {
      return List.of();
    }
    Set<String> there = new HashSet<>(register.worksAt(people.stream().map(Known::id).toList(), firms.get(0).id()));
    return people.stream().filter(known -> there.contains(known.id())).toList();
  }

  /** The same, the one met last before a day, or on it, first. */
  public List<Known> recentFirst(List<Known> known, LocalDate today) {
    List<String> order = register.recentFirst(known.stream().map(Known::id).toList(), today);
    return known.stream()
        .sorted(Comparator.comparingInt((Known one) -> Math.floorMod(order.indexOf(one.id()), known.size() + 1)))
        .toList();
  }

  /** The known names most like one that isn't known, nearest first. */
  public List<Known> nearest(String written, Kind kind) {
    List<Known> all = kind == Kind.MEETING ? titles.all() : entities;
    return Likeness.nearest(Token.key(written), all.stream().filter(known -> kind.accepts(known.kind())).toList());
  }

  private record Misspelt(String written, Known known) implements Called {
    @Override
    public List<Known> candidates(Kind kind) {
      return kind.accepts(known.kind()) ? List.of(known) : List.of();
    }

    @Override
    public Optional<String> takenFor() {
      return Optional.of(known.name());
    }
  }
}
