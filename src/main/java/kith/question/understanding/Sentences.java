package kith.question.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kith.question.dates.Period;
import kith.question.dates.Periods;
import kith.question.names.Kind;
import kith.question.names.Names;
import kith.question.understanding.Item.Name;
import kith.question.understanding.NameSpans.Look;
import kith.question.words.Token;
import kith.question.words.Vocabulary;

/**
 * A text of more than one sentence: one of them asks, and what stands before says whom it asks about. In {@code I meet Ann
 * today. What does she owe me?} that is {@code What does Ann owe me?}
 */
final class Sentences {

  private static final String ASKING =
      "who|whom|whose|what|which|when|where|how|did|does|do|is|are|was|were|has|have|can|could|show|list|give|tell";
  private static final String BECAUSE = "because";
  private static final Pattern BETWEEN =
      Pattern.compile("(?<=[\\p{L}\\d'\")]{2}[.?!;])\\s+|(?<=[,:…])\\s+(?=(?:" + ASKING + ")\\b)|\\s+[-–—]+\\s+(?=(?:" + ASKING + ")\\b)"
          + "|,?\\s+(?=" + BECAUSE + "\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS = words(ASKING);
  private static final Pattern ONE_PERSON = words("he|she|him|her|his|hers");
  private static final Pattern SEVERAL = words("they|them|their|theirs");
  private static final Pattern THING = words("it|its");
  private static final Set<String> SPEAKING_OF_ONESELF = Set.of("i", "i'm", "i've", "i'll", "i'd", "we", "we're", "we've", "my");

  private final Names names;
  private final Vocabulary vocabulary;
  private final LocalDate today;

  Sentences(Names names, Vocabulary vocabulary, LocalDate today) {
    this.names = names;
    this.vocabulary = vocabulary;
    this.today = today;
  }

  /** What the text may ask, the likeliest first; nothing where it is one sentence. */
  List<String> questions(String text) {
    List<String> parts = List.of(BETWEEN.split(text.strip()));
    List<String> questions = new ArrayList<>();
    int last = parts.size() - 1;
    if (last > 0 && saysNothing(parts.get(last))) {
      questions.add(String.join(" ", parts.subList(0, last)));
    }
    for (int at = 1; at < parts.size(); at++) {
      String before = String.join(" ", parts.subList(0, at));
      String after = String.join(" ", parts.subList(at, parts.size()));
      if (!before.endsWith("?") || ASKS.matcher(after).find()) {
        about(before, after).ifPresent(questions::add);
      }
    }
    return questions;
  }

  /**
   * Whether only what comes later is what one wants to know: where an earlier sentence is a question, too, or says whom one is
   * about to see: {@code I meet Ann on Friday, what does she owe me?}
   */
  boolean asksLater(String text) {
    return text.strip().replaceFirst("\\?+$", "").matches(".*[\\p{L}\\d)]\\?\\s.*") || isStory(BETWEEN.split(text.strip())[0]);
  }

  private boolean isStory(String sentence) {
    return isStory(Token.of(sentence)) && !names(sentence).isEmpty();
  }

  /** Whether it tells of oneself, unlike {@code I want to know}. */
  private boolean isStory(List<Token> tokens) {
    return isOfOneself(tokens, 0) && !Idle.isAsking(vocabulary.at(tokens.stream().map(Token::folded).toList(), 0));
  }

  private static boolean isOfOneself(List<Token> tokens, int at) {
    return tokens.size() > at && SPEAKING_OF_ONESELF.contains(tokens.get(at).folded());
  }

  /** The question with the names in it that stand before; none where that says a time, too, or leaves open who is meant. */
  private Optional<String> about(String before, String question) {
    List<Name> said = names(before);
    if (hasPast(before) && !hasPast(question)) {
      return Optional.empty();
    }
    List<String> people = texts(said, Kind.PERSON);
    if (ONE_PERSON.matcher(question).find()) {
      return people.size() == 1 ? Optional.of(named(ONE_PERSON, question, people)) : Optional.empty();
    }
    List<String> all = texts(said, Kind.ENTITY);
    if (SEVERAL.matcher(question).find() && !all.isEmpty()) {
      return Optional.of(named(SEVERAL, question, people.isEmpty() ? all : people));
    }
    if (THING.matcher(question).find() && all.size() - people.size() == 1) {
      return Optional.of(named(THING, question, all.stream().filter(name -> !people.contains(name)).toList()));
    }
    List<String> titles = ASKS.matcher(before).lookingAt() ? texts(names(before, Look.TITLES), Kind.MEETING) : List.of();
    if (!names(question).isEmpty()) {
      return titles.isEmpty() ? Optional.of(question) : Optional.empty();
    }
    return subject(before, all, titles).map(subject -> (subject + " " + question).strip());
  }

  /** What a question is about that stands before it; none where that is a title which no meeting has. */
  private static Optional<String> subject(String before, List<String> named, List<String> titles) {
    if (!titles.isEmpty()) {
      return Optional.of("\"" + String.join("\" and \"", titles) + "\"");
    }
    boolean quoted = Token.of(before).stream().anyMatch(token -> token.quote() > 0);
    return quoted && named.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", named));
  }

  /** Whether a sentence is only about why somebody asks: {@code I need it for a report}, {@code because I miss them}. */
  private boolean saysNothing(String sentence) {
    List<Token> tokens = Token.of(sentence);
    int first = !tokens.isEmpty() && tokens.get(0).folded().equals(BECAUSE) ? 1 : 0;
    List<Pattern> asking = first > 0 ? List.of(ASKS, ONE_PERSON) : List.of(ASKS, ONE_PERSON, SEVERAL);
    boolean asks = asking.stream().anyMatch(pattern -> pattern.matcher(sentence).find());
    return isOfOneself(tokens, first) && !asks && names(sentence).isEmpty() && !hasPast(sentence);
  }

  private List<Name> names(String text) {
    return names(text, Look.NAMES);
  }

  private List<Name> names(String text, Look look) {
    List<Token> tokens = Token.of(text);
    NameSpans spans = new NameSpans(tokens, names, vocabulary, look);
    List<Name> found = new ArrayList<>();
    for (int at = 0; at < tokens.size();) {
      Optional<Name> name = spans.at(at, Set.of()).stream().filter(one -> !one.doubt()).findFirst();
      name.ifPresent(found::add);
      at += name.map(one -> one.span().size()).orElse(1);
    }
    return found;
  }

  /** Whether it names a time, and not one that is only beginning: whom I see tomorrow I have met before. */
  private boolean hasPast(String text) {
    List<Token> tokens = Token.of(text);
    Periods periods = new Periods(today, isStory(tokens) && !Ahead.isBygone(tokens.stream().map(Token::folded).toList()));
    return IntStream.range(0, tokens.size())
        .mapToObj(at -> periods.at(tokens, at))
        .flatMap(Optional::stream)
        .anyMatch(this::isPast);
  }

  private boolean isPast(Periods.Phrase phrase) {
    return phrase.takenFor().isEmpty() && !phrase.period().equals(Period.ALWAYS)
        && phrase.period().since().filter(day -> !day.isBefore(today)).isEmpty();
  }

  private static List<String> texts(List<Name> said, Kind kind) {
    return said.stream()
        .filter(name -> !name.called().candidates(kind).isEmpty())
        .map(name -> name.text().replaceFirst("['’]s?$", ""))
        .distinct()
        .toList();
  }

  private static String named(Pattern pronoun, String question, List<String> people) {
    return pronoun.matcher(question).replaceFirst(Matcher.quoteReplacement(String.join(" and ", people)));
  }

  private static Pattern words(String words) {
    return Pattern.compile("\\b(?:" + words + ")\\b(?!')", Pattern.CASE_INSENSITIVE);
  }
}
