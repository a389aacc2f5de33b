package kith.question.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.graph.CypherFile;
import org.tartarus.snowball.ext.EnglishStemmer;

/** What words mean: {@code met} and {@code caught up with} are both "meet". May be asked by several threads. */
public final class Vocabulary {

  static final String RESOURCE = "/kith/question/words/words.txt";
  private static final int LONGEST_PHRASE = 7;
  /** What makes another word of a word, and no other form of it: who is met personally isn't met by persons. */
  private static final Pattern DERIVED = Pattern.compile("..(ly|al|able|ible|ful|less|ness|ment|ation|ive|ity|ous|ish)$");

  private final Map<String, Sense> asWritten = new HashMap<>();
  private final Map<String, Sense> byStem = new HashMap<>();
  private final Map<String, String> irregular;
  private final Set<String> dropped;
  private final Set<String> words = new HashSet<>();
  private final Set<String> names;
  private final Map<String, String> stems = new ConcurrentHashMap<>();

  Vocabulary(WordsFile file) {
    irregular = file.irregular();
    dropped = file.dropped();
    words.addAll(dropped);
    words.addAll(irregular.keySet());
    names = file.meanings().stream().map(WordsFile.Meaning::name).collect(Collectors.toUnmodifiableSet());
    file.meanings().forEach(meaning -> meaning.phrases().forEach(phrase -> addWritten(phrase, meaning)));
    file.meanings().forEach(meaning -> addStems(meaning, file.rigid()));
  }

  private void addStems(WordsFile.Meaning meaning, Set<String> rigid) {
    Set<String> single = new HashSet<>();
    meaning.phrases().stream().filter(phrase -> phrase.indexOf(' ') < 0).map(this::stem).forEach(single::add);
    for (String phrase : meaning.phrases()) {
      List<String> kept = kept(phrase);
      check(phrase, kept, single);
      if (!rigid.contains(phrase) && meaning.weight() != Weight.IDLE) {
        put(byStem, stems(kept), meaning);
      }
    }
  }

  /** A phrase that is only one word without those that carry nothing would say by that word what nobody meant it to. */
  private void check(String phrase, List<String> kept, Set<String> single) {
    if (phrase.indexOf(' ') > 0 && (kept.isEmpty() || kept.size() == 1 && !single.contains(stem(kept.get(0))))) {
      throw new IllegalArgumentException("'" + phrase + "' is no more than '" + String.join(" ", kept) + "', as the rest is dropped");
    }
  }

  /** The words that come with Kith. */
  public static Vocabulary builtIn() {
    return BuiltIn.ONE;
  }

  /** Read when it is first asked for. */
  private static final class BuiltIn {

    static final Vocabulary ONE = new Vocabulary(WordsFile.parse(CypherFile.text(RESOURCE)));
  }

  /** How much a word says. */
  public enum Weight {
    /** Nothing: {@code please}. */
    IDLE,
    /** A hint: {@code with}. */
    SMALL,
    /** A hint that isn't passed over: {@code often}. */
    QUALIFYING,
    /** A link between two names, which a form that has it needs: {@code and}. */
    LINK,
    /** Something that must be understood. */
    LARGE,
    /** Something that makes another question of the same words, which the very form must say: {@code not}, {@code last}. */
    TURNING;

    public boolean isHint() {
      return this == SMALL || this == QUALIFYING;
    }

    public boolean isLarge() {
      return compareTo(LARGE) >= 0;
    }
  }

  /**
   * What a word or a phrase says.
   *
   * @param meanings any of which may be meant
   * @param words how many words of the sentence it takes
   */
  public record Sense(Set<String> meanings, Weight weight, int words) {

    private Sense taking(int count) {
      return new Sense(meanings, weight, count);
    }

    /** The same where one of them can't be meant. */
    public Sense without(String meaning) {
      return new Sense(meanings.stream().filter(one -> !one.equals(meaning)).collect(Collectors.toUnmodifiableSet()), weight, words);
    }

    private Sense or(Sense other) {
      Set<String> both = new HashSet<>(meanings);
      both.addAll(other.meanings);
      return new Sense(Set.copyOf(both), weight.compareTo(other.weight) > 0 ? weight : other.weight, words);
    }
  }

  /** What the longest phrase that begins at a word says; a word that stands nowhere is its own meaning. */
  public Sense at(List<String> sentence, int at) {
    String word = sentence.get(at);
    return dropped.contains(word)
        ? new Sense(Set.of(), Weight.IDLE, 1)
        : longest(sentence, at).orElseGet(() -> new Sense(Set.of(stem(word)), Weight.LARGE, 1));
  }

  /** What a word of a form says: a meaning's own name is just that meaning. */
  public Sense inForm(String word) {
    return names.contains(word) ? new Sense(Set.of(word), at(List.of(word), 0).weight(), 1) : at(List.of(word), 0);
  }

  /** What words say that stand in the vocabulary as one phrase. */
  Optional<Sense> phrase(List<String> phrase) {
    Sense written = asWritten.get(String.join(" ", phrase));
    return Optional.ofNullable(written == null ? byStem.get(stems(phrase)) : written);
  }

  /** What words of a form say that stand in the vocabulary as one phrase: a meaning's own name is just that meaning. */
  public Optional<Sense> phraseInForm(List<String> phrase) {
    String name = String.join(" ", phrase);
    return phrase(phrase).map(sense -> names.contains(name) ? new Sense(Set.of(name), sense.weight(), sense.words()) : sense);
  }

  /** Whether a word stands in the vocabulary, in one form or another. */
  public boolean knows(String word) {
    return words.contains(word) || byStem.containsKey(stem(word));
  }

  public boolean isDropped(String word) {
    return dropped.contains(word);
  }

  /** All single words as they are written. */
  public Set<String> words() {
    return words;
  }

  private Optional<Sense> longest(List<String> sentence, int at) {
    List<String> phrase = new java.util.ArrayList<>();
    Optional<Sense> found = Optional.empty();
    for (int i = at; i < sentence.size() && phrase.size() < LONGEST_PHRASE; i++) {
      if (!dropped.contains(sentence.get(i))) {
        phrase.add(sentence.get(i));
        Optional<Sense> longer = phrase(phrase);
        int count = i - at + 1;
        found = longer.isPresent() ? longer.map(sense -> sense.taking(count)) : found;
      }
    }
    return found;
  }

  private void addWritten(String phrase, WordsFile.Meaning meaning) {
    words.addAll(List.of(phrase.split(" ")));
    put(asWritten, String.join(" ", kept(phrase)), meaning);
  }

  private static void put(Map<String, Sense> senses, String phrase, WordsFile.Meaning meaning) {
    if (!phrase.isEmpty()) {
      senses.merge(phrase, new Sense(Set.of(meaning.name()), meaning.weight(), 1), Sense::or);
    }
  }

  private List<String> kept(String phrase) {
    return List.of(phrase.split(" ")).stream().filter(word -> !dropped.contains(word)).toList();
  }

  private String stems(List<String> phrase) {
    return String.join(" ", phrase.stream().map(this::stem).toList());
  }

  /** A word's stem; a word that itself means something else than its stem is no form of it: {@code meeting}. */
  private String stem(String word) {
    return stems.computeIfAbsent(word, written -> {
      String base = irregular.getOrDefault(written, written);
      if (!words.contains(base) && DERIVED.matcher(base).find()) {
        return base;
      }
      EnglishStemmer stemmer = new EnglishStemmer();
      stemmer.setCurrent(base);
      stemmer.stem();
      String stem = stemmer.getCurrent();
      boolean own = asWritten.containsKey(base) && asWritten.containsKey(stem)
          && !asWritten.get(base).meanings().equals(asWritten.get(stem).meanings());
      return own ? base : stem;
    });
  }
}
