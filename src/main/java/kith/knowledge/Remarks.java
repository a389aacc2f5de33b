package kith.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text about one person, taken apart: the name, and what is said of them in brackets, behind a dash and the like.
 *
 * @param name cleaned; may be empty
 * @param all roles, organisations, times and whatever else, each by itself; pronouns left out
 */
record Remarks(String name, List<String> all, Optional<String> initials) {

  private static final Pattern BRACKETS = Pattern.compile("[(（\\[{]([^()（）\\[\\]{}]*)(?:[)）\\]}]|$)");

  /** A name by which somebody goes, in the middle of the one that they have: {@code Robert "Bob" Smith}. */
  private static final Pattern NICKNAME =
      Pattern.compile("^([^\\p{L}]*(?:\\p{Lu}\\p{L}{0,3}\\. )?\\p{Lu}[\\p{L}\\p{M}'’-]*) (?:\"([^\"]+)\"|“([^”]+)”|‘([^’]+)’|'([^']+)'|\\(([^()]+)\\)) (?=\\p{Lu}\\p{L})");

  private static final Pattern OPENING = Pattern.compile("[(（\\[{]");
  private static final Pattern LABELLED = Pattern.compile("^([^:：]+)[:：]\\s+(.*)$");
  private static final Pattern PRONOUNS = Pattern.compile("(?i)(?:she|he|they|ze|xe|any|her|him|them|his|hers|theirs)(?:\\s*[/,]\\s*\\w+)+");
  private static final Pattern SEVERAL = Pattern.compile("(?i)[/;]|\\s[-–—]\\s|\\bfrom\\b");
  private static final Pattern FROM = Pattern.compile("\\s+(?:from|of|at)\\s+(?=\\p{Lu})");
  private static final Pattern PLACE = Pattern.compile("(?i)^.*?\\b(?:from|at|of|for|with)\\s+(?:the\\s+)?(?=\\p{L})");

  Remarks {
    all = List.copyOf(all);
  }

  /**
   * Takes a text apart.
   *
   * @param addresses that stood in it
   */
  static Remarks in(String text, List<String> addresses) {
    Matcher nickname = NICKNAME.matcher(text);
    Optional<String> called = nickname.find() ? Optional.of(inner(nickname)).filter(name -> isNickname(name, nickname.group(6) != null)) : Optional.empty();
    return called.isEmpty() ? taken(text, addresses) : taken(nickname.replaceFirst("$1 "), addresses).called(called.get());
  }

  private static String inner(Matcher nickname) {
    return IntStream.rangeClosed(2, 6).mapToObj(nickname::group).filter(Objects::nonNull).findFirst().orElse("");
  }

  /** One word in quotes; in brackets it may as well be a company, if it is no given name. */
  private static boolean isNickname(String name, boolean bracketed) {
    return PersonName.isOneWord(name) && (!bracketed || PersonName.isGivenName(name));
  }

  private Remarks called(String nickname) {
    return new Remarks(name, all, initials.or(() -> Optional.of(nickname)));
  }

  private static Remarks taken(String text, List<String> addresses) {
    List<String> said = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      said.add(brackets.group(1));
    }
    Matcher opening = OPENING.matcher(text);
    int bracket = opening.find() ? opening.start() : text.length();
    said.add(BRACKETS.matcher(text.substring(bracket)).replaceAll(" "));
    List<String> fields = new ArrayList<>(TextParts.at(label(text.substring(0, bracket), said), TextParts.REMARK));
    String name = name(fields, said, addresses);
    said.addAll(fields);
    Optional<String> initials = said.stream().flatMap(one -> PersonName.initials(one, name).stream()).findFirst();
    return new Remarks(name, said.stream().flatMap(one -> parts(one).stream()).distinct().toList(), initials);
  }

  /** Sets aside a label before the name, if what follows is more evidently a name: {@code Chair: Ann Lee}, {@code AL: Ann Lee}. */
  private static String label(String text, List<String> said) {
    Matcher labelled = LABELLED.matcher(text);
    if (!labelled.matches() || PersonName.startsWithGivenName(PersonName.clean(labelled.group(1)))) {
      return text;
    }
    String name = PersonName.clean(labelled.group(2));
    boolean evident = PersonName.initials(labelled.group(1), name).isPresent()
        || name.indexOf(' ') > 0 && (PersonName.startsWithGivenName(name) || isAbbreviation(labelled.group(1).strip(), name));
    if (!evident) {
      return text;
    }
    said.add(labelled.group(1));
    return labelled.group(2);
  }

  /** Whether a label is made of letters of the name behind it: {@code JHD: Jordan Harband}. */
  private static boolean isAbbreviation(String label, String name) {
    return label.matches("\\p{Lu}{2,4}") && PersonName.isWritten(name) && label.charAt(0) == name.charAt(0);
  }

  /** Takes the name out of the fields, the first; with none, what stands in the brackets behind a handle. "From Acme" is said of somebody. */
  private static String name(List<String> fields, List<String> said, List<String> addresses) {
    if (fields.isEmpty() || fields.stream().allMatch(field -> PersonName.clean(field).isEmpty())) {
      fields.clear();
      return bracketed(said, addresses);
    }
    String[] from = FROM.split(fields.remove(0), 2);
    said.addAll(List.of(from).subList(1, from.length));
    return PersonName.clean(from[0]);
  }

  private static String bracketed(List<String> said, List<String> addresses) {
    String name = PersonName.clean(said.get(0));
    if (!PersonName.startsWithGivenName(name) && !isLike(name, addresses)) {
      return "";
    }
    said.remove(0);
    return name;
  }

  /** Whether a word of the name is part of an address: {@code @smotaal (Saleh Motaal)}. */
  private static boolean isLike(String name, List<String> addresses) {
    boolean inFull = name.indexOf(' ') > 0 && PersonName.isWritten(name);
    return inFull && Stream.of(Names.key(name).split("[ -]")).anyMatch(word -> word.length() > 3 && addresses.stream().anyMatch(one -> one.contains(word)));
  }

  private static List<String> parts(String remark) {
    String text = remark.strip();
    if (text.isEmpty() || PRONOUNS.matcher(text).matches()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    if (!SEVERAL.matcher(text).find()) {
      parts.add(text); // "Acme, Inc." is one, for all its comma.
    }
    for (String part : TextParts.at(text, TextParts.REMARKS)) {
      Matcher place = PLACE.matcher(part);
      if (!SEVERAL.matcher(part).find()) {
        parts.add(part);
      }
      if (place.find()) {
        parts.add(part.substring(place.end()));
      }
    }
    return parts;
  }
}
