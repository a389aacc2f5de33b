package kith.question.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.question.words.Piece.Maybe;
import kith.question.words.Piece.Slot;
import kith.question.words.Piece.Word;

/**
 * One way in which people put a question: {@code who has|did {person} [ever] meet|met}.
 *
 * <p>{@code a|b} is either word, {@code [a b]} may be missing, {@code {name}} is a parameter's value, {@code {time}} a period of
 * time, without which the form asks for something else, and {@code {period}} one with an end.
 *
 * @param text as the header has it
 */
public record Form(String text, List<Piece> pieces) {

  public static final String TIME = "time";
  public static final String PERIOD = "period";

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern CHOICE = Pattern.compile("([^\\s|\\[\\]]+)(?:\\|[^\\s|\\[\\]]+)+");
  private static final Pattern MISSING = Pattern.compile("\\[[^\\]]*]");
  private static final Pattern BRACKET = Pattern.compile("[{}\\[\\]]");

  /**
   * Reads a form.
   *
   * @throws IllegalArgumentException when a bracket is missing or a part is empty
   */
  public static Form parse(String text) {
    List<Piece> pieces = new ArrayList<>();
    List<Piece> group = pieces;
    for (String part : SPACES.split(text.replace("[", " [ ").replace("]", " ] ").strip())) {
      if (part.equals("[") && group == pieces) {
        group = new ArrayList<>();
      } else if (part.equals("]") && group != pieces && !group.isEmpty()) {
        pieces.add(new Maybe(List.copyOf(group)));
        group = pieces;
      } else {
        group.add(piece(part, text));
      }
    }
    if (group != pieces || pieces.isEmpty()) {
      throw new IllegalArgumentException("'" + text + "' has a '[' without its ']'");
    }
    return new Form(text, List.copyOf(pieces));
  }

  /** The parameters that it has places for; {@code required} leaves out those in brackets. */
  public Set<String> slots(boolean required) {
    Set<String> slots = new HashSet<>();
    for (Piece piece : pieces) {
      collect(piece, required, slots);
    }
    return slots;
  }

  /** As one may put it: of words to choose from the first, and nothing that may be missing. */
  public String plain() {
    return SPACES.matcher(MISSING.matcher(CHOICE.matcher(text).replaceAll("$1")).replaceAll(" ")).replaceAll(" ").strip();
  }

  /** All the words it can be made of. */
  Set<String> words() {
    Set<String> words = new HashSet<>();
    pieces.forEach(piece -> words(piece, words));
    return words;
  }

  /** All that it can be, one choice of words after the other; for a form without places. */
  List<String> phrases() {
    return phrases(pieces);
  }

  private static List<String> phrases(List<Piece> pieces) {
    List<String> phrases = List.of("");
    for (Piece piece : pieces) {
      phrases = phrases.stream().flatMap(begun -> choices(piece).stream().map(next -> (begun + " " + next).strip())).toList();
    }
    return phrases;
  }

  private static List<String> choices(Piece piece) {
    if (piece instanceof Word word) {
      return List.copyOf(word.alternatives());
    }
    List<String> choices = new ArrayList<>(List.of(""));
    choices.addAll(piece instanceof Maybe maybe ? phrases(maybe.pieces()) : List.of());
    return choices;
  }

  private static void words(Piece piece, Set<String> words) {
    if (piece instanceof Word word) {
      words.addAll(word.alternatives());
    } else if (piece instanceof Maybe maybe) {
      maybe.pieces().forEach(inner -> words(inner, words));
    }
  }

  private static void collect(Piece piece, boolean required, Set<String> slots) {
    if (piece instanceof Slot slot) {
      slots.add(slot.parameter());
    } else if (piece instanceof Maybe maybe && !required) {
      maybe.pieces().forEach(inner -> collect(inner, required, slots));
    }
  }

  private static Piece piece(String part, String text) {
    if (part.startsWith("{") && part.endsWith("}") && part.length() > 2) {
      return new Slot(part.substring(1, part.length() - 1));
    }
    Set<String> words =
        Arrays.stream(part.split("\\|")).map(Folding::fold).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    if (words.isEmpty() || BRACKET.matcher(part).find()) {
      throw new IllegalArgumentException("'" + part + "' in '" + text + "' is neither a word nor a {slot}");
    }
    return new Word(words);
  }
}
