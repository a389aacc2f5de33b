package kith.question.words;

import java.util.List;
import java.util.Set;

/** A part of a {@link Form}. */
public sealed interface Piece {

  /** One of some words, folded. */
  record Word(Set<String> alternatives) implements Piece {}

  /** A place for a value: {@code {person}}. */
  record Slot(String parameter) implements Piece {}

  /** Pieces that may be missing: {@code [with]}. */
  record Maybe(List<Piece> pieces) implements Piece {}
}
