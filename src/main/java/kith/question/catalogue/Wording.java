package kith.question.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an answer is told in a sentence: {@code {person|# has|# have} met {other} {meetings|once|# times}, {first..last}.}
 *
 * <p>{@code {a}} is a value, {@code {a|one|many}} has the words that agree with it, where {@code #} is the value, and
 * {@code {a..b}} is {@code on 2025-11-06} or {@code between 2025-05-01 and 2025-11-06}.
 *
 * @param text as the header has it
 */
public record Wording(String text, List<Part> parts) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:\\.\\.(\\w+)|\\|([^{}|]*)\\|([^{}|]*))?}");

  public Wording {
    parts = List.copyOf(parts);
  }

  /** A value as it is told, and whether the words around it are in the singular: not for many, and not for "you". */
  public record Spoken(String text, boolean single) {}

  /** A piece of a wording. */
  sealed interface Part {

    Set<String> slots();

    Optional<String> said(Function<String, Optional<Spoken>> values);
  }

  /** Text that is always the same. */
  record Words(String text) implements Part {
    @Override
    public Set<String> slots() {
      return Set.of();
    }

    @Override
    public Optional<String> said(Function<String, Optional<Spoken>> values) {
      return Optional.of(text);
    }
  }

  /** A value with the words that agree with it. */
  record Value(String slot, String one, String many) implements Part {
    @Override
    public Set<String> slots() {
      return Set.of(slot);
    }

    @Override
    public Optional<String> said(Function<String, Optional<Spoken>> values) {
      return values.apply(slot).map(value -> (value.single() ? one : many).replace("#", value.text()));
    }
  }

  /** Two values that are the ends of a time. */
  record Range(String from, String to) implements Part {
    @Override
    public Set<String> slots() {
      return Set.of(from, to);
    }

    @Override
    public Optional<String> said(Function<String, Optional<Spoken>> values) {
      return values.apply(from).flatMap(first -> values.apply(to).map(last ->
          first.equals(last) ? "on " + last.text() : "between " + first.text() + " and " + last.text()));
    }
  }

  /**
   * Reads a wording.
   *
   * @throws IllegalArgumentException when a brace stands for nothing
   */
  public static Wording parse(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher place = PLACE.matcher(text);
    int at = 0;
    while (place.find()) {
      parts.add(new Words(literal(text.substring(at, place.start()), text)));
      parts.add(part(place));
      at = place.end();
    }
    parts.add(new Words(literal(text.substring(at), text)));
    return new Wording(text, parts);
  }

  private static String literal(String words, String text) {
    if (words.matches(".*[{}].*")) {
      throw new IllegalArgumentException("'" + text + "' has a brace that is no {slot}, {slot|one|many} or {slot..slot}");
    }
    return words;
  }

  private static Part part(MatchResult place) {
    if (place.group(2) != null) {
      return new Range(place.group(1), place.group(2));
    }
    return place.group(3) == null
        ? new Value(place.group(1), "#", "#")
        : new Value(place.group(1), place.group(3), place.group(4));
  }

  Set<String> slots() {
    Set<String> slots = new HashSet<>();
    parts.forEach(part -> slots.addAll(part.slots()));
    return slots;
  }

  /** The sentence; none where a value is missing. */
  public Optional<String> said(Function<String, Optional<Spoken>> values) {
    StringBuilder said = new StringBuilder();
    for (Part part : parts) {
      Optional<String> words = part.said(values);
      if (words.isEmpty()) {
        return Optional.empty();
      }
      said.append(words.get());
    }
    return Optional.of(said.toString());
  }
}
