package kith.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kith.graph.GraphStore;
import kith.question.catalogue.Catalogue;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;
import kith.question.names.Directory;
import kith.question.names.Kind;
import kith.question.names.Known;
import kith.question.words.Folding;

/** How a question that is being typed may go on: with the words of a question, or with a name that the graph knows. */
public final class Continuations {

  private static final Pattern PART = Pattern.compile("\\{(\\w+)}|[^{]+");
  private static final int MOST_NAMES = 30;
  private static final int WORTH_COMPLETING = 2;

  private final List<Question> questions;
  private final List<Name> names;

  private Continuations(List<Question> questions, List<Name> names) {
    this.questions = questions;
    this.names = names;
  }

  /**
   * One way to go on.
   *
   * @param line all that is typed then
   * @param shown the part that is new, for a list to choose from
   */
  public record Continuation(String line, String shown) {}

  private record Name(Known known, String folded) {}

  /** The questions of a catalogue about the names of a graph. */
  public static Continuations of(Catalogue catalogue, GraphStore graph) {
    List<Name> names =
        Directory.known(graph).stream()
            .map(known -> new Name(known, Folding.fold(known.name())))
            .sorted(Comparator.comparing(Name::folded))
            .toList();
    return new Continuations(catalogue.questions(), names);
  }

  /** The ways in which a question goes on, else another form of one; where none begins like this, a name at the end. */
  public List<Continuation> after(String typed) {
    Set<Continuation> found = new LinkedHashSet<>();
    questions.forEach(question -> walk(question, question.sentence(), typed, found));
    if (found.isEmpty()) {
      questions.forEach(question -> question.forms().forEach(form -> walk(question, form.plain(), typed, found)));
    }
    return found.isEmpty() ? lastName(typed) : List.copyOf(found);
  }

  /** Follows a sentence of a question as far as it was typed. */
  private void walk(Question question, String sentence, String typed, Set<Continuation> found) {
    int at = 0;
    Matcher part = PART.matcher(sentence);
    while (part.find() && at >= 0) {
      at = part.group(1) == null ? literal(part.group(), typed, at, found) : slot(question, part.group(1), typed, at, found);
    }
  }

  /** Where the typed text goes on after some words of the question; -1 where it ends among them or differs. */
  private static int literal(String words, String typed, int at, Set<Continuation> found) {
    String rest = typed.substring(at);
    if (begins(words, rest) && words.length() > rest.length()) {
      String whole = Character.isUpperCase(words.charAt(0)) ? words : rest + words.substring(rest.length());
      found.add(new Continuation(typed.substring(0, at) + whole, words.strip()));
      return -1;
    }
    return begins(rest, words) ? at + words.length() : -1;
  }

  private int slot(Question question, String slot, String typed, int at, Set<Continuation> found) {
    String rest = typed.substring(at);
    List<Name> fitting = fitting(question.parameter(slot).map(Parameter::kind).orElse(Kind.TEXT));
    List<Integer> ends = fitting.stream().map(name -> end(name, rest)).filter(end -> end > 0).toList();
    if (!ends.isEmpty()) {
      return at + ends.stream().mapToInt(end -> end).max().orElseThrow();
    }
    names(fitting, typed, at).forEach(found::add);
    return -1;
  }

  private List<Name> fitting(Kind kind) {
    return names.stream().filter(name -> kind.accepts(name.known().kind())).toList();
  }

  /** How much of a text is this name as somebody typed it, without its accents perhaps; 0 for none of it. */
  private static int end(Name name, String text) {
    return IntStream.rangeClosed(1, text.length())
        .filter(end -> end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))
        .filter(end -> Folding.fold(text.substring(0, end)).equals(name.folded()))
        .findFirst()
        .orElse(0);
  }

  private static List<Continuation> names(List<Name> names, String typed, int at) {
    String begun = Folding.fold(typed.substring(at));
    return names.stream()
        .filter(name -> name.folded().startsWith(begun) && !name.folded().equals(begun))
        .limit(MOST_NAMES)
        .map(name -> new Continuation(typed.substring(0, at) + name.known().name(), name.known().name()))
        .toList();
  }

  /** The longest end of what was typed that some name begins with. */
  private List<Continuation> lastName(String typed) {
    List<Continuation> found = new ArrayList<>();
    for (int at = 0; at + WORTH_COMPLETING <= typed.length() && found.isEmpty(); at++) {
      if (typed.charAt(at) != ' ' && (at == 0 || typed.charAt(at - 1) == ' ')) {
        found.addAll(names(names, typed, at));
      }
    }
    return found;
  }

  private static boolean begins(String text, String start) {
    return text.regionMatches(true, 0, start, 0, start.length());
  }
}
