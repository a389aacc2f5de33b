package kith.question.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.question.words.Token;

/** Things by their names: in full, without a legal form, by first names and by family names, in this order. */
final class NameIndex {

  private static final Set<String> LEGAL_FORMS =
      Set.of("inc", "corp", "corporation", "co", "company", "&", "and", "llc", "llp", "lp", "ltd", "limited", "plc", "gmbh", "ag", "kg",
          "kgaa", "se", "sa", "sas", "sarl", "bv", "nv", "ab", "as", "oy", "oyj", "spa", "srl", "pty", "pte", "group", "holding");
  private static final int SHORTEST_PART = 4;

  private final Map<String, List<Known>> full = new HashMap<>();
  private final Map<String, List<Known>> firms = new HashMap<>();
  private final Map<String, List<Known>> given = new HashMap<>();
  private final Map<String, List<Known>> family = new HashMap<>();
  private final Set<String> keys = new HashSet<>();

  NameIndex(List<Known> entities) {
    entities.forEach(this::add);
    levels().forEach(level -> keys.addAll(level.keySet()));
  }

  boolean isKnown(String key) {
    return keys.contains(key);
  }

  List<Known> full(String key, Kind kind) {
    return accepted(full, key, kind);
  }

  /** Those of a kind that bear a name, by the strongest sort of name that anybody bears. */
  List<Known> find(String key, Kind kind) {
    return levels().stream().map(level -> accepted(level, key, kind)).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  /** All names with some number of words. */
  List<String> keys(int words) {
    return keys.stream().filter(key -> key.chars().filter(c -> c == ' ').count() == words - 1L).toList();
  }

  private List<Map<String, List<Known>>> levels() {
    return List.of(full, firms, given, family);
  }

  private static List<Known> accepted(Map<String, List<Known>> level, String key, Kind kind) {
    return level.getOrDefault(key, List.of()).stream().filter(known -> kind.accepts(known.kind())).toList();
  }

  private void add(Known known) {
    put(full, Token.key(known.name()), known);
    String[] words = known.name().split("\\s+");
    for (String alias : known.aliases()) {
      put(full, Token.key(alias), known);
      if (known.kind() == Kind.PERSON) {
        nickname(Token.key(alias), key(words, words.length - 1, words.length), known);
      }
    }
    if (known.kind() == Kind.ORGANISATION) {
      organisation(words, known);
    }
    if (known.kind() == Kind.PERSON) {
      for (int at = 1; at < words.length; at++) {
        put(given, key(words, 0, at), known);
        put(family, key(words, at, words.length), known);
      }
    }
  }

  /** {@code Bob} of {@code Bob Moore}, as Robert Moore is also called. */
  private void nickname(String alias, String family, Known known) {
    if (alias.endsWith(" " + family)) {
      put(given, alias.substring(0, alias.length() - family.length()).strip(), known);
    }
  }

  /** {@code Acme Systems GmbH & Co. KG} is also {@code acme systems} and, where that is clear, {@code acme}. */
  private void organisation(String[] words, Known known) {
    int last = words.length;
    while (last > 1 && LEGAL_FORMS.contains(key(words, last - 1, last))) {
      last--;
    }
    put(firms, key(words, 0, last), known);
    for (int at = 1; at < last; at++) {
      if (key(words, 0, at).length() >= SHORTEST_PART) {
        put(given, key(words, 0, at), known);
      }
    }
  }

  private static String key(String[] words, int from, int to) {
    return Token.key(String.join(" ", Arrays.asList(words).subList(from, to)));
  }

  private static void put(Map<String, List<Known>> names, String key, Known known) {
    List<Known> bearers = names.computeIfAbsent(key, name -> new ArrayList<>(1));
    if (!key.isEmpty() && !bearers.contains(known)) {
      bearers.add(known);
    }
  }
}
