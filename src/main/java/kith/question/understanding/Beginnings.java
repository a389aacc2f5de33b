package kith.question.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.question.dates.Periods;
import kith.question.words.Token;
import kith.question.words.Vocabulary;
import kith.question.words.Vocabulary.Sense;

/** The periods and the words that begin at each word of a sentence; looked up once, for a sentence is cut in many ways. */
final class Beginnings {

  private final List<Token> tokens;
  private final List<String> words;
  private final Periods periods;
  private final Vocabulary vocabulary;
  private final Map<Integer, Optional<Periods.Phrase>> found = new HashMap<>();
  private final Map<Integer, Sense> senses = new HashMap<>();

  Beginnings(List<Token> tokens, Periods periods, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.words = tokens.stream().map(Token::folded).toList();
    this.periods = periods;
    this.vocabulary = vocabulary;
  }

  /** The period that begins at a word; none behind the last. */
  Optional<Periods.Phrase> period(int at) {
    return found.computeIfAbsent(at, each -> periods.at(tokens, each));
  }

  /** What the longest phrase that begins at a word says. */
  Sense sense(int at) {
    return senses.computeIfAbsent(at, each -> vocabulary.at(words, each));
  }
}
