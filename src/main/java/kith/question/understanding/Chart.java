package kith.question.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.question.dates.Period;
import kith.question.dates.Periods;
import kith.question.words.Token;
import kith.question.words.Vocabulary;
import kith.question.words.Vocabulary.Sense;
import kith.question.words.Vocabulary.Weight;

/** Cuts a sentence into names, periods and words, in every way that makes sense. */
final class Chart {

  private static final int MOST_CUTS = 48;
  static final String ONLY = "only";
  /** Where one works is at an organisation, whatever one works on. */
  private static final String THERE = "there";
  private static final String OVERDUE = "overdue";
  private static final Set<String> ARTICLES = Set.of("a", "the");
  private static final Set<String> EACH = Set.of("a", "per", "each", "every");
  /** What stands before whoever does something, as the first word of a phrase: {@code should Ann have done}. */
  private static final Set<String> AUXILIARIES =
      Set.of("should", "will", "must", "hasn't", "haven't", "didn't", "isn't", "aren't");
  private static final Set<String> SUBJECTS = Set.of("i", "we");
  private static final Set<String> POSSESSIVE = Set.of("my", "our");
  private static final Set<String> DEFINITE = Set.of("the", "our", "my", "that", "this");
  private static final String DUE = "due";
  private static final String NEXT = "next";
  private static final Set<String> NEXT_TO_DO = Set.of(DUE, "task");
  private static final String TWO = "two";
  /** What is due and isn't late. */
  private static final Set<String> COMING = Set.of("upcoming", "coming", "looming", "approaching", "imminent");
  /** What stands behind whoever a verb is done to: {@code link Ann up with Bob}. */
  private static final Set<String> PARTICLES = Set.of("up", "in", "together");

  private final List<Token> tokens;
  private final List<String> words;
  private final NameSpans names;
  private final boolean toDo;
  private final LocalDate today;
  private final Periods periods;
  private final Beginnings beginnings;
  private final Vocabulary vocabulary;
  private final Idle idle;
  private final List<List<Item>> cuts = new ArrayList<>();

  Chart(List<Token> tokens, NameSpans names, LocalDate today, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.words = tokens.stream().map(Token::folded).toList();
    this.names = names;
    this.today = today;
    this.vocabulary = vocabulary;
    Ahead ahead = new Ahead(words, vocabulary);
    this.toDo = ahead.isToDo();
    this.periods = new Periods(today, ahead.isSaid());
    this.beginnings = new Beginnings(tokens, periods, vocabulary);
    this.idle = new Idle(tokens, names, beginnings, vocabulary);
  }

  /** The likeliest first. */
  List<List<Item>> cuts() {
    cut(0, Set.of(), List.of());
    return cuts;
  }

  private void cut(int at, Set<String> before, List<Item> items) {
    if (cuts.size() >= MOST_CUTS) {
      return;
    }
    if (at >= tokens.size()) {
      cuts.add(items);
      return;
    }
    interrupted(at, items);
    List<Integer> idle = this.idle.lengths(at, items);
    idle.stream().filter(length -> length > 1).forEach(length -> cut(at + length, before, items));
    for (Item item : items(at, before, items)) {
      List<Item> more = new ArrayList<>(items);
      more.addAll(parts(item));
      cut(at + item.span().size(), item instanceof Item.Word word ? ending(word) : Set.of(), more);
    }
    idle.stream().filter(length -> length == 1).forEach(length -> cut(at + length, before, items));
  }

  /** {@code on Ann's list}, {@code should Ann have done}, {@code link Ann up with}: a phrase around a name. */
  private void interrupted(int at, List<Item> items) {
    possessors(at + 1, AUXILIARIES.contains(words.get(at))).forEach(possessor -> {
      int next = at + 1 + possessor.span().size();
      List<String> phrase = new ArrayList<>(List.of(words.get(at)));
      phrase.addAll(words.subList(next, words.size()));
      Sense sense = vocabulary.at(phrase, 0);
      if (sense.words() > 1 && sense.weight() != Weight.IDLE) {
        List<Token> span = new ArrayList<>(List.of(tokens.get(at)));
        span.addAll(tokens.subList(next, next + sense.words() - 1));
        List<Item> more = new ArrayList<>(items);
        more.addAll(List.of(possessor, new Item.Word(span, sense.meanings(), sense.weight())));
        cut(next + sense.words() - 1, Set.of(), more);
      }
    });
  }

  private List<Item> possessors(int at, boolean subject) {
    if (at >= words.size() - 1) {
      return List.of();
    }
    List<Item> possessors = new ArrayList<>();
    names.at(at, Set.of()).stream()
        .filter(name -> subject || name.isPossessive() || isBeforeParticle(name, at))
        .forEach(possessors::add);
    word(at, end(at)).filter(word -> (subject ? SUBJECTS : POSSESSIVE).contains(words.get(at))).ifPresent(possessors::add);
    return possessors;
  }

  private boolean isBeforeParticle(Item.Name name, int at) {
    int next = at + name.span().size();
    return next < words.size() && PARTICLES.contains(words.get(next));
  }

  /** {@code open points} are tasks as one phrase, and its first word says that they are open all the same. */
  private List<Item> parts(Item item) {
    if (item instanceof Item.Word word && toDo && isComing(word)) {
      Period coming = new Period(Optional.of(today), Optional.empty());
      Set<String> due = new HashSet<>(word.meanings());
      due.add(DUE);
      return List.of(new Item.Word(word.span(), due, word.weight()),
          new Item.When(word.span(), coming, Optional.of(Item.When.COMING), false));
    }
    if (!(item instanceof Item.Word word) || word.span().size() < 2 || !word.is("task")) {
      return List.of(item);
    }
    Sense first = vocabulary.at(List.of(word.span().get(0).folded()), 0);
    return first.meanings().contains("open") && !word.is("open")
        ? List.of(new Item.Word(word.span().subList(0, 1), first.meanings(), first.weight()),
            new Item.Word(word.span().subList(1, word.span().size()), word.meanings(), word.weight()))
        : List.of(item);
  }

  /** What stands before a name that comes next: {@code introduced to} ends in "to". */
  private Set<String> ending(Item.Word word) {
    Set<String> said = new HashSet<>(word.meanings());
    said.addAll(vocabulary.at(List.of(word.span().get(word.span().size() - 1).folded()), 0).meanings());
    return said;
  }

  /** What can begin at a word: names and periods, and the word itself unless it is surely part of one of these. */
  private List<Item> items(int at, Set<String> before, List<Item> so) {
    List<Item> items = new ArrayList<>();
    List<Item.Name> found = new ArrayList<>(names.at(at, before));
    meeting(at, before).ifPresent(found::add);
    Optional<Periods.Phrase> period = beginnings.period(at)
        .or(() -> isLacking(at, so) ? periods.lacking(tokens, at) : Optional.empty())
        .or(() -> lateness(at, so));
    items.addAll(found);
    Threshold.at(tokens, at).ifPresent(counted -> items.add(new Item.Counted(tokens.subList(at, at + counted.words()), counted)));
    period.map(phrase -> when(at, phrase)).ifPresent(items::add);
    onlyThen(at).ifPresent(items::add);
    boolean sure = period.filter(phrase -> phrase.takenFor().isEmpty()).isPresent()
        || found.stream().anyMatch(name -> !name.doubt() && !name.called().isUnknown());
    if (!sure) {
      word(at, end(at)).ifPresent(items::add);
      beforePeriod(at).ifPresent(items::add);
      names.misspeltWord(at).ifPresent(word -> items.add(word));
    }
    return items;
  }

  private Item.When when(int at, Periods.Phrase phrase) {
    boolean ahead = phrase.period().since().filter(day -> day.isAfter(today)).isPresent();
    return new Item.When(tokens.subList(at, at + phrase.words()), phrase.period(), phrase.takenFor(), ahead);
  }

  /** {@code the 1:1 on 2025-10-03}, {@code at the offsite}: a meeting by a word of its title, where nothing else says which. */
  private Optional<Item.Name> meeting(int at, Set<String> before) {
    boolean ends = at == words.size() - 1 || beginnings.period(at + 1).isPresent();
    boolean definite = at > 0 && DEFINITE.contains(words.get(at - 1));
    Set<String> meanings = vocabulary.at(words.subList(at, at + 1), 0).meanings();
    boolean meeting = meanings.contains("meeting") && !words.get(at).equals("meeting") || meanings.contains("sort of meeting");
    return ends && definite && meeting ? names.titled(at, before) : Optional.empty();
  }

  /** Whether a length of time is one without something; "half a year" is what "lost touch" says anyway. */
  private boolean isLacking(int at, List<Item> items) {
    return beginnings.sense(at).words() == 1
        && items.stream().anyMatch(item -> item instanceof Item.Word word && (word.is("not") || word.is("lost")));
  }

  /** How late something is, right after or before the word that says so. */
  private Optional<Periods.Phrase> lateness(int at, List<Item> so) {
    boolean after = !so.isEmpty() && so.get(so.size() - 1) instanceof Item.Word word && word.is(OVERDUE);
    return periods.lateness(tokens, at).filter(phrase -> after || isOverdue(at + phrase.words()));
  }

  private boolean isOverdue(int at) {
    return at < words.size() && beginnings.sense(at).meanings().contains(OVERDUE);
  }

  /** The "only" of {@code only since} says "first", and that of {@code only in 2023} says of what has many times: in no other. */
  private Optional<Item> onlyThen(int at) {
    Optional<Periods.Phrase> then = words.get(at).equals(ONLY) ? beginnings.period(at + 1) : Optional.empty();
    return then.map(phrase -> phrase.period().until().isEmpty()
        ? new Item.Word(tokens.subList(at, at + 1), Set.of("first"), Weight.TURNING)
        : new Item.Word(tokens.subList(at, at + 1), Set.of("then alone"), Weight.QUALIFYING));
  }

  /**
   * What a word or a phrase says; the number of {@code 90 days} says nothing by itself. The first word of a phrase that says
   * nothing, "anyone know", may say something all the same.
   */
  private Optional<Item> word(int at, int end) {
    if (isRate(words, at)) {
      return Optional.of(new Item.Word(tokens.subList(at, at + 2), Set.of("rate"), Weight.TURNING));
    }
    boolean counts = at + 1 < words.size() && Periods.number(words.get(at)).filter(number -> number > 1).isPresent();
    if (counts && Periods.isUnit(words.get(at + 1))) {
      return Optional.empty();
    }
    if (counts && beginnings.sense(at + 1).meanings().contains(TWO)) {
      return Optional.of(new Item.Word(tokens.subList(at, at + 1), Set.of(), Weight.LARGE));
    }
    Sense longest = vocabulary.at(words.subList(0, end), at);
    boolean polite = longest.weight() == Weight.IDLE && longest.words() > 1;
    Sense sense = polite ? vocabulary.at(words.subList(at, at + 1), 0) : noun(at, longest);
    if (sense.words() == 1 && sense.meanings().contains("work") && at + 1 < words.size() && words.get(at + 1).equals(THERE)) {
      return Optional.of(new Item.Word(tokens.subList(at, at + 2), Set.of("company"), Weight.LARGE));
    }
    if (Idle.isAsking(sense)) {
      return Optional.of(new Item.Word(tokens.subList(at, at + 1), Set.of(), Weight.LARGE));
    }
    return sense.weight() == Weight.IDLE
        ? Optional.empty()
        : Optional.of(new Item.Word(tokens.subList(at, at + sense.words()), sense.meanings(), sense.weight()));
  }

  /**
   * In {@code two people at a meeting} and {@code how was the meeting} nobody is said to meet, and what {@code should be done},
   * unlike what {@code should have been}, isn't late.
   */
  private Sense noun(int at, Sense sense) {
    boolean noun = sense.words() == 1 && sense.meanings().contains("meeting") && at > 0 && ARTICLES.contains(words.get(at - 1));
    boolean due = Ahead.isDue(sense, words.subList(at, at + sense.words()));
    return noun ? sense.without("meet") : due ? new Sense(Set.of(DUE), sense.weight(), sense.words()) : sense;
  }

  /** Where a phrase ends that begins at a word: at the latest where a period begins, as in {@code guests in May}. */
  private int end(int at) {
    int last = at + beginnings.sense(at).words() - 1;
    return last > at && beginnings.period(last).filter(period -> period.words() > 1).isPresent() ? last : words.size();
  }

  /** {@code upcoming deadlines}, the {@code next} deadline or task. */
  private boolean isComing(Item.Word word) {
    int next = words.size() - 1;
    while (next > 0 && tokens.get(next - 1) != word.span().get(word.span().size() - 1)) {
      next--;
    }
    return word.is(DUE) && COMING.contains(word.span().get(0).folded())
        || word.is(NEXT) && next > 0 && NEXT_TO_DO.stream().anyMatch(beginnings.sense(next).meanings()::contains);
  }

  /** In {@code went on last week} the period may just as well begin behind the phrase. */
  private Optional<Item> beforePeriod(int at) {
    int end = end(at) + 1;
    boolean same = end < words.size() && period(end).isPresent() && period(end).equals(period(end - 1));
    return same ? word(at, end) : Optional.empty();
  }

  private Optional<Period> period(int at) {
    return beginnings.period(at).map(Periods.Phrase::period);
  }

  /** {@code a month}, {@code every week}: of which there are many. */
  static boolean isRate(List<String> words, int at) {
    return EACH.contains(words.get(at)) && at + 1 < words.size() && Periods.isUnit(words.get(at + 1));
  }
}
