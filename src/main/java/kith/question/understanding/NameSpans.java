package kith.question.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.question.dates.Periods;
import kith.question.names.Called;
import kith.question.names.Kind;
import kith.question.names.Known;
import kith.question.names.Names;
import kith.question.understanding.Item.Name;
import kith.question.words.Token;
import kith.question.words.Typos;
import kith.question.words.Vocabulary;
import kith.question.words.Vocabulary.Sense;
import kith.question.words.Vocabulary.Weight;

/** Where in a sentence names begin, as far as one looks for them; looked up once, for a sentence is cut in many ways. */
final class NameSpans {

  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_UNKNOWN = 6;
  private static final int LONG_TITLE = 3;
  private static final int FULL_NAME = 2;
  private static final Set<String> PLACES = Set.of("at", "from", "of", "in", "with");

  private final List<Token> tokens;
  private final Names names;
  private final Vocabulary vocabulary;
  private final Look look;
  private final Map<Integer, List<Name>> found = new HashMap<>();
  private final Map<Integer, Optional<Item>> words = new HashMap<>();

  NameSpans(List<Token> tokens, Names names, Vocabulary vocabulary, Look look) {
    this.tokens = tokens;
    this.names = names;
    this.vocabulary = vocabulary;
    this.look = look;
  }

  /** How far to look; each goes further than the one before. */
  enum Look {
    /** Names as they are known. */
    NAMES,
    /** Titles of meetings, too. */
    TITLES,
    /** Names and words with a slip of the pen, too. */
    TYPOS,
    /** Words that nobody knows, taken for names. */
    UNKNOWN;

    private boolean atLeast(Look look) {
      return compareTo(look) >= 0;
    }
  }

  /** The names that begin at a word; the likeliest first. */
  List<Name> at(int at, Set<String> before) {
    return found.computeIfAbsent(at, this::at).stream().map(name -> name.after(before)).toList();
  }

  private List<Name> at(int at) {
    List<Name> found = new ArrayList<>();
    int exact = longest(at);
    Optional<Integer> title = longerTitle(at, exact);
    if (exact > 0 && title.isEmpty()) {
      boolean doubt = isDoubtful(at, exact);
      placed(at, exact).ifPresent(length -> found.add(placed(at, exact, length)));
      found.add(name(at, exact, names.called(span(at, exact)), doubt));
    }
    (look.atLeast(Look.TITLES) ? titled(at, exact) : title)
        .ifPresent(length -> found.add(0, name(at, length, names.titled(span(at, length)), false)));
    if (look.atLeast(Look.TYPOS)) {
      misspelt(at, exact).ifPresent(name -> found.add(0, name));
    }
    if (look == Look.UNKNOWN && exact == 0) {
      unknown(at).ifPresent(length -> found.add(name(at, length, Unknown.NAME, false)));
    }
    return found;
  }

  /** The meetings whose title has a word. */
  Optional<Name> titled(int at, Set<String> before) {
    return Optional.of(span(at, 1)).filter(names::isInTitle).map(span -> name(at, 1, names.titled(span), false).after(before));
  }

  /** The word that a misspelt one was meant to be. */
  Optional<Item> misspeltWord(int at) {
    return words.computeIfAbsent(at, this::lookUp);
  }

  private Optional<Item> lookUp(int at) {
    if (!look.atLeast(Look.TYPOS) || vocabulary.knows(tokens.get(at).folded())) {
      return Optional.empty();
    }
    return Typos.word(tokens.get(at).folded(), vocabulary.words()).map(word -> {
      Sense sense = vocabulary.at(List.of(word), 0);
      return new Item.Word(span(at, 1), sense.meanings(), sense.weight(), true);
    });
  }

  private int longest(int at) {
    if (tokens.get(at).quote() > 0) {
      int length = quoted(at);
      return names.isKnown(span(at, length)) ? length : 0;
    }
    for (int length = Math.min(LONGEST_NAME, tokens.size() - at); length > 0; length--) {
      if (isWord(at) && isWord(at + length - 1) && names.isKnown(span(at, length))) {
        return length;
      }
    }
    return 0;
  }

  /** A sign between names is part of neither: {@code Ann / Bob}. */
  private boolean isWord(int at) {
    return !Token.key(span(at, 1), false).isEmpty();
  }

  /** How many words are in the same quotation marks. */
  private int quoted(int at) {
    int length = 1;
    while (at + length < tokens.size() && tokens.get(at + length).quote() == tokens.get(at).quote()) {
      length++;
    }
    return length;
  }

  private Optional<Integer> titled(int at, int exact) {
    if (tokens.get(at).quote() > 0) {
      return Optional.of(quoted(at)).filter(length -> names.isInTitle(span(at, length)));
    }
    for (int length = Math.min(LONGEST_NAME, tokens.size() - at); length >= Math.max(1, exact); length--) {
      if (length > exact ? isTitle(at, length) : names.isTitle(span(at, length)) && !isDoubtful(at, length)) {
        return Optional.of(length);
      }
    }
    return Optional.empty();
  }

  /**
   * A whole title that begins with a name means itself, {@code AI Pipeline sync}, and so does a long one, {@code Weekly Flash
   * stand-up}, or one written with a capital amid a sentence: {@code Decision: Budget}.
   */
  private Optional<Integer> longerTitle(int at, int exact) {
    int least = exact > 0 ? exact + 1 : at > 0 && tokens.get(at).isCapital() ? FULL_NAME : LONG_TITLE;
    return titled(at, least).filter(length -> length >= least && names.isTitle(span(at, length)));
  }

  /** A whole title, or at least two words of one that aren't just words of a question. */
  private boolean isTitle(int at, int length) {
    boolean doubt = isDoubtful(at, length);
    return names.isTitle(span(at, length)) && (length > 1 || !doubt)
        || length > 1 && !doubt && !isSmall(tokens.get(at)) && names.isInTitle(span(at, length));
  }

  /** A part of a title begins with a word that says something: "on Flash" is none. */
  private boolean isSmall(Token token) {
    return vocabulary.at(List.of(token.folded()), 0).weight() == Weight.SMALL;
  }

  /** {@code Jason at NVIDIA}: the name, a word for where, and an organisation that one of the bearers works at. */
  private Optional<Integer> placed(int at, int length) {
    int place = at + length + 1;
    if (place >= tokens.size() || !PLACES.contains(tokens.get(place - 1).folded())) {
      return Optional.empty();
    }
    int organisation = longest(place);
    return Optional.of(length + 1 + organisation)
        .filter(all -> organisation > 0 && !names.worksAt(span(at, length), span(place, organisation)).isEmpty());
  }

  private Name placed(int at, int length, int all) {
    List<Known> there = names.worksAt(span(at, length), span(at + length + 1, all - length - 1));
    return name(at, all, kind -> kind.accepts(Kind.PERSON) ? there : List.of(), false);
  }

  private Optional<Name> misspelt(int at, int exact) {
    for (int length = Math.min(LONGEST_UNKNOWN, tokens.size() - at); length > exact; length--) {
      List<Token> span = span(at, length);
      if (span.stream().anyMatch(this::isStrange)) {
        Optional<Called> called = names.misspelt(span).filter(one -> isMeant(span, one));
        if (called.isPresent()) {
          return Optional.of(name(at, length, called.get(), false));
        }
      }
    }
    return Optional.empty();
  }

  /** A word of questions is part of a misspelt name only where the name has it as it stands: {@code data} of "data labeling". */
  private boolean isMeant(List<Token> span, Called called) {
    Set<String> parts = called.takenFor().stream()
        .flatMap(name -> Token.of(name).stream())
        .map(Token::folded)
        .collect(Collectors.toSet());
    return span.stream().allMatch(token -> canBePart(token) || parts.contains(token.folded()));
  }

  /** In a sentence that writes some names with capitals, a name has one; it ends before a full name, of which it is no part. */
  private Optional<Integer> unknown(int at) {
    boolean capitals = tokens.stream().skip(1).anyMatch(Token::isCapital);
    if (capitals && !tokens.get(at).isCapital() && tokens.get(at).quote() == 0) {
      return Optional.empty();
    }
    int length = tokens.get(at).quote() > 0 ? quoted(at) : 0;
    while (length < LONGEST_UNKNOWN && at + length < tokens.size() && tokens.get(at).quote() == 0
        && canBePart(tokens.get(at + length)) && longest(at + length) < FULL_NAME) {
      length++;
    }
    boolean verb = at == 0 && length == 1 && tokens.size() > 1 && longest(1) >= FULL_NAME;
    return Optional.of(length).filter(all -> !verb && span(at, all).stream().anyMatch(this::isStrange));
  }

  private boolean isStrange(Token token) {
    return !vocabulary.knows(token.folded()) && !names.isKnown(List.of(token));
  }

  private boolean canBePart(Token token) {
    boolean capital = token.isCapital() && token != tokens.get(0) && !token.folded().equals("i");
    return !vocabulary.knows(token.folded()) || capital || token.quote() > 0;
  }

  /** Whether the words of a name could just as well be words: not in quotation marks, nor with a capital amid small letters. */
  private boolean isDoubtful(int at, int length) {
    boolean capital = at > 0 && span(at, length).stream().allMatch(Token::isCapital)
        && tokens.stream().skip(1).anyMatch(token -> Character.isLowerCase(token.text().codePointAt(0)));
    return !capital && tokens.get(at).quote() == 0
        && span(at, length).stream().allMatch(token -> vocabulary.knows(token.folded()) || Periods.isPart(token.folded()));
  }

  private Name name(int at, int length, Called called, boolean doubt) {
    return new Name(span(at, length), new Remembered(called), Set.of(), doubt);
  }

  private List<Token> span(int at, int length) {
    return tokens.subList(at, at + length);
  }

  private enum Unknown implements Called {
    NAME;

    @Override
    public List<Known> candidates(Kind kind) {
      return List.of();
    }

    @Override
    public boolean isUnknown() {
      return true;
    }
  }
}
