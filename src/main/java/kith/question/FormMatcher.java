package kith.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.question.Piece.Maybe;
import kith.question.Piece.Slot;
import kith.question.Piece.Word;

/** Finds every way in which a sentence is a form: all its words must have their place. */
final class FormMatcher {

  private static final Set<String> IDLE =
      Set.of("the", "a", "an", "please", "ever", "so", "far", "actually", "exactly", "already", "all", "any", "kith");
  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_UNKNOWN = 6;

  private final List<Token> tokens;
  private final Names names;
  private final Periods periods;
  private final boolean guess;
  private final List<Reading> readings = new ArrayList<>();

  /**
   * A matcher for one sentence.
   *
   * @param guess whether words that are no known name may stand in a name's place
   */
  FormMatcher(List<Token> tokens, Names names, Periods periods, boolean guess) {
    this.tokens = tokens;
    this.names = names;
    this.periods = periods;
    this.guess = guess;
  }

  List<Reading> match(List<Question> questions) {
    for (Question question : questions) {
      for (Form form : question.forms()) {
        match(form.pieces(), 0, Reading.of(question));
      }
    }
    return readings;
  }

  private void match(List<Piece> pieces, int at, Reading reading) {
    if (!pieces.isEmpty() && pieces.get(0) instanceof Maybe maybe) {
      List<Piece> rest = pieces.subList(1, pieces.size());
      List<Piece> all = new ArrayList<>(maybe.pieces());
      all.addAll(rest);
      match(rest, at, reading);
      match(all, at, reading);
    } else if (at < tokens.size()) {
      passOver(pieces, at, reading);
      if (!pieces.isEmpty()) {
        take(pieces.get(0), pieces.subList(1, pieces.size()), at, reading);
      }
    } else if (pieces.isEmpty() && reading.isUnknown() == guess) {
      readings.add(reading);
    }
  }

  /** Between what a form asks for there may be a period, and words that mean nothing here. */
  private void passOver(List<Piece> pieces, int at, Reading reading) {
    period(pieces, at, reading);
    if (IDLE.contains(tokens.get(at).folded())) {
      match(pieces, at + 1, reading);
    }
  }

  private void take(Piece piece, List<Piece> rest, int at, Reading reading) {
    if (piece instanceof Word word && word.alternatives().contains(tokens.get(at).folded())) {
      match(rest, at + 1, reading.word());
    } else if (piece instanceof Slot slot) {
      reading.question().parameter(slot.parameter()).ifPresent(parameter -> slot(parameter, rest, at, reading));
    }
  }

  private void period(List<Piece> pieces, int at, Reading reading) {
    if (reading.question().hasPeriod() && reading.period().equals(Period.ALWAYS)) {
      periods.at(tokens, at)
          .ifPresent(phrase -> match(pieces, at + phrase.words(), reading.during(phrase.period())));
    }
  }

  private void slot(Parameter parameter, List<Piece> rest, int at, Reading reading) {
    if (parameter.kind() == Kind.DATE) {
      periods.day(tokens, at).ifPresent(day ->
          fill(parameter, new Filling.Value(day.first().toString(), day.first()), day.words(), rest, at, reading));
    } else if (parameter.kind() == Kind.NUMBER) {
      Optional<Integer> number = Periods.number(tokens.get(at).folded());
      number.ifPresent(value ->
          fill(parameter, new Filling.Value(value.toString(), value.longValue()), 1, rest, at, reading));
    } else {
      for (int length = Math.min(LONGEST_NAME, tokens.size() - at); length > 0; length--) {
        span(parameter, tokens.subList(at, at + length), rest, at, reading);
      }
    }
  }

  private void span(Parameter parameter, List<Token> span, List<Piece> rest, int at, Reading reading) {
    if (parameter.kind() == Kind.TEXT) {
      fill(parameter, new Filling.Value(Token.text(span), Token.text(span)), span.size(), rest, at, reading);
      return;
    }
    List<Known> candidates = names.find(span, parameter.kind());
    if (!candidates.isEmpty()) {
      fill(parameter, new Filling.Named(Token.text(span), candidates), span.size(), rest, at, reading);
    } else if (guess && !reading.isUnknown() && span.size() <= LONGEST_UNKNOWN) {
      fill(parameter, new Filling.Unknown(span), span.size(), rest, at, reading);
    }
  }

  private void fill(Parameter parameter, Filling filling, int length, List<Piece> rest, int at, Reading reading) {
    match(rest, at + length, reading.with(parameter.name(), filling, length));
  }
}
