package kith.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All names in the graph, found by what people write: a full name, an alias, or a part that only one person bears. */
public final class Names {

  private static final Set<String> LEGAL_FORMS =
      Set.of("inc", "corp", "corporation", "co", "company", "&", "llc", "llp", "lp", "ltd", "limited", "plc", "gmbh", "ag", "kg",
          "kgaa", "se", "sa", "sas", "sarl", "bv", "nv", "ab", "as", "oy", "oyj", "spa", "srl", "pty", "pte", "group", "holding");
  private static final Set<String> OWNER = Set.of("i", "me", "my", "mine", "myself", "we", "us", "our");

  private final Map<String, List<Known>> full = new HashMap<>();
  private final Map<String, List<Known>> firms = new HashMap<>();
  private final Map<String, List<Known>> given = new HashMap<>();
  private final Map<String, List<Known>> family = new HashMap<>();
  private final List<Known> entities;
  private final Optional<Known> owner;
  private final Register register;
  private final Titles titles;

  private Names(List<Known> entities, Optional<String> ownerName, Register register) {
    this.entities = List.copyOf(entities);
    this.register = register;
    this.titles = new Titles(register);
    entities.forEach(this::add);
    this.owner = ownerName.flatMap(name -> full.getOrDefault(Token.key(name), List.of()).stream()
        .filter(known -> known.kind() == Kind.PERSON).findFirst());
  }

  /**
   * An index of names.
   *
   * @param ownerName whom "I" and "me" name
   * @param register the rest, which is only asked for when a sentence needs it
   */
  static Names of(List<Known> entities, Optional<String> ownerName, Register register) {
    return new Names(entities, ownerName, register);
  }

  /** The vault's owner, if the graph knows them. */
  public Optional<Known> owner() {
    return owner;
  }

  /** Everything that a name written by a person can mean; exact names beat parts of names. */
  public List<Known> find(String written) {
    return find(Token.of(written), Kind.ENTITY);
  }

  List<Known> find(List<Token> span, Kind kind) {
    String plain = Token.key(span, false);
    String owned = Token.key(span, true);
    if (kind == Kind.MEETING) {
      return titles.find(plain, !full.containsKey(plain));
    }
    for (Map<String, List<Known>> names : List.of(full, firms, given, family)) {
      for (String key : List.of(plain, owned)) {
        List<Known> found = names.getOrDefault(key, List.of()).stream().filter(known -> kind.accepts(known.kind())).toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return isOwner(plain) && kind.accepts(Kind.PERSON) ? owner.stream().toList() : List.of();
  }

  /** The same, the most recently met first. */
  List<Known> recentFirst(List<Known> known) {
    List<String> order = register.recentFirst(known.stream().map(Known::id).toList());
    return known.stream()
        .sorted(Comparator.comparingInt((Known one) -> Math.floorMod(order.indexOf(one.id()), known.size() + 1)))
        .toList();
  }

  /** The known names most like one that isn't known, nearest first. */
  public List<Known> nearest(String written, Kind kind) {
    List<Known> all = kind == Kind.MEETING ? titles.all() : entities;
    return Likeness.nearest(Token.key(written), all.stream().filter(known -> kind.accepts(known.kind())).toList());
  }

  /** Whether a word means the vault's owner: {@code I}, {@code my}. */
  static boolean isOwner(String word) {
    return OWNER.contains(word);
  }

  private void add(Known known) {
    put(full, Token.key(known.name()), known);
    known.aliases().forEach(alias -> put(full, Token.key(alias), known));
    String[] words = Token.key(known.name()).split(" ");
    if (known.kind() == Kind.ORGANISATION) {
      put(firms, withoutLegalForm(words), known);
    }
    if (known.kind() == Kind.PERSON && words.length > 1) {
      put(given, words[0], known);
      put(family, words[words.length - 1], known);
    }
  }

  /** {@code acme systems gmbh & co kg} is also {@code acme systems}. */
  private static String withoutLegalForm(String[] words) {
    int last = words.length;
    while (last > 1 && LEGAL_FORMS.contains(words[last - 1])) {
      last--;
    }
    return String.join(" ", Arrays.asList(words).subList(0, last));
  }

  private static void put(Map<String, List<Known>> names, String key, Known known) {
    List<Known> bearers = names.computeIfAbsent(key, name -> new ArrayList<>(1));
    if (!key.isEmpty() && !bearers.contains(known)) {
      bearers.add(known);
    }
  }
}
