package kith.question.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kith.question.words.Token;

/** Whether a sentence asks for one thing or for several. */
enum HowMany {
  /** {@code who knows most about}. */
  ONE,
  /** {@code the expert on}: that which comes first, even without a superlative. */
  THE_ONE,
  /** {@code which people know most about}. */
  SEVERAL;

  private static final Set<String> VERBS = Set.of("are", "were", "have", "know", "meet", "come", "do", "work", "talk");
  private static final Set<String> SUBJECTS = Set.of("i", "we", "you");
  private static final Set<String> SINGULAR = Set.of("has", "knows", "meets");
  private static final Set<String> DEFINITE = Set.of("the", "our", "my");
  private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "of", "for", "with", "about", "to", "from");
  private static final Set<String> RANKED = Set.of("who", "expert", "topic", "organisations");
  private static final Set<String> ADJECTIVES = Set.of("best connected", "new");
  private static final Set<String> PEOPLE = Set.of("who", "people", "contact");
  private static final Set<String> SUPERLATIVES = Set.of("most", "first", "last", "next");

  /**
   * "Which two" is one pair, unlike "two pairs"; else decided by the first word that says what is wanted, and by its verb where
   * that is only "who" or "what".
   */
  static HowMany of(List<Item> items, List<Token> tokens) {
    Optional<Item> pair =
        items.stream().filter(item -> item instanceof Item.Word word && word.is("two")).reduce((first, last) -> last);
    if (pair.isPresent()) {
      return pair.get().text().endsWith("s") ? SEVERAL : ONE;
    }
    List<Item.Word> words = items.stream()
        .filter(item -> item instanceof Item.Word word && word.isLarge() && word.number().isEmpty())
        .map(Item.Word.class::cast)
        .filter(word -> !isSuperlative(word) && !isAdjective(word, items))
        .toList();
    if (words.isEmpty()) {
      return ONE;
    }
    if (words.stream().anyMatch(word -> isPronoun(word) && isSingular(word, tokens))) {
      return ONE;
    }
    boolean predicate = words.size() > 1 && isPronoun(words.get(0)) && isDefinite(words.get(1), items, tokens);
    Item.Word noun = words.get(predicate ? 1 : 0);
    if (isPlural(noun, tokens)) {
      return SEVERAL;
    }
    return isDefinite(noun, items, tokens) && RANKED.stream().anyMatch(noun::is) ? THE_ONE : ONE;
  }

  /** The {@code best connected} of {@code best connected people}, the {@code new} of {@code new contacts}. */
  private static boolean isAdjective(Item.Word word, List<Item> items) {
    int next = items.indexOf(word) + 1;
    return ADJECTIVES.stream().anyMatch(word::is) && next < items.size() && items.get(next) instanceof Item.Word noun
        && PEOPLE.stream().anyMatch(noun::is);
  }

  private static boolean isPronoun(Item.Word word) {
    return word.is("who") && word.text().toLowerCase(java.util.Locale.ROOT).startsWith("who");
  }

  /** {@code of all people, who has …}. */
  private static boolean isSingular(Item.Word word, List<Token> tokens) {
    int next = place(word.span().get(word.span().size() - 1), tokens) + 1;
    return next < tokens.size() && SINGULAR.contains(tokens.get(next).folded());
  }

  /** {@code our expert}, {@code the right person}, {@code the best Kafka expert}: an article, what it is like, of what it is. */
  private static boolean isDefinite(Item.Word word, List<Item> items, List<Token> tokens) {
    int at = place(word.span().get(0), tokens) - 1;
    while (at >= 0 && of(tokens.get(at), items).filter(Item.Name.class::isInstance).isPresent()) {
      at--;
    }
    while (at >= 0 && !DEFINITE.contains(tokens.get(at).folded()) && of(tokens.get(at), items).map(HowMany::isSuperlative).orElse(true)) {
      at--;
    }
    return at >= 0 && DEFINITE.contains(tokens.get(at).folded());
  }

  private static boolean isSuperlative(Item item) {
    return item instanceof Item.Word word && SUPERLATIVES.stream().anyMatch(word::is);
  }

  /** What a token is part of; some say nothing. */
  private static Optional<Item> of(Token token, List<Item> items) {
    return items.stream().filter(item -> item.span().stream().anyMatch(one -> one == token)).findFirst();
  }

  private static boolean isPlural(Item.Word word, List<Token> tokens) {
    Token token = noun(word);
    String last = token.folded();
    if (last.equals("who") || last.equals("whom")) {
      int next = place(token, tokens) + 1;
      return next < tokens.size() && VERBS.contains(tokens.get(next).folded()) && !isSubject(next + 1, tokens);
    }
    return last.equals("people") || last.equals("those")
        || last.length() > 3 && last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("'s");
  }

  /** The last word of {@code experts in} that is no preposition. */
  private static Token noun(Item.Word word) {
    return word.span().stream().filter(token -> !PREPOSITIONS.contains(token.folded()))
        .reduce((first, second) -> second).orElse(word.span().get(0));
  }

  /** In {@code who do I meet} the verb is mine. */
  private static boolean isSubject(int at, List<Token> tokens) {
    return at < tokens.size() && SUBJECTS.contains(tokens.get(at).folded());
  }

  /** Where a word stands; equal words may stand elsewhere. */
  private static int place(Token token, List<Token> tokens) {
    return IntStream.range(0, tokens.size()).filter(at -> tokens.get(at) == token).findFirst().orElse(-1);
  }
}
