package kith.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A question as typed, without the words that only make it polite: {@code Please tell me who Ann met, thanks!} */
final class Sentence {

  private static final List<List<String>> BEFORE =
      List.of(
          "hi", "hey", "hello", "kith", "please", "ok", "so", "and", "now", "can you", "could you", "would you", "will you",
          "tell me", "show me", "give me", "list", "let me know", "find out", "find", "remind me", "do you know",
          "i want to know", "i would like to know", "i'd like to know", "i wonder", "i need to know", "i need").stream()
          .map(words -> List.of(words.split(" ")))
          .toList();
  private static final List<List<String>> AFTER =
      List.of("please", "thanks", "thank you", "for me", "again", "kith", "do you know").stream()
          .map(words -> List.of(words.split(" ")))
          .toList();
  private static final Set<String> SHORT = Set.of("who's", "what's", "when's", "where's", "which's");

  private static final int LONGEST = 60;

  private Sentence() {}

  /** The ways to read its words: {@code who's} is both {@code who is} and {@code who has}; a sentence too long has none. */
  static List<List<Token>> readings(String sentence) {
    List<Token> tokens = new ArrayList<>(Token.of(sentence));
    if (tokens.size() > LONGEST) {
      return List.of();
    }
    while (dropped(tokens, BEFORE, true) || dropped(tokens, AFTER, false)) {
      continue;
    }
    if (tokens.stream().noneMatch(token -> SHORT.contains(token.folded()))) {
      return List.of(List.copyOf(tokens));
    }
    return List.of(opened(tokens, "is"), opened(tokens, "has"));
  }

  private static boolean dropped(List<Token> tokens, List<List<String>> idle, boolean before) {
    for (List<String> words : idle) {
      int from = before ? 0 : tokens.size() - words.size();
      if (from >= 0 && words.size() < tokens.size()
          && tokens.subList(from, from + words.size()).stream().map(Token::folded).toList().equals(words)) {
        tokens.subList(from, from + words.size()).clear();
        return true;
      }
    }
    return false;
  }

  private static List<Token> opened(List<Token> tokens, String verb) {
    List<Token> opened = new ArrayList<>();
    for (Token token : tokens) {
      if (SHORT.contains(token.folded())) {
        opened.add(new Token(token.text(), token.owner(), token.owner()));
        opened.add(new Token(verb, verb, verb));
      } else {
        opened.add(token);
      }
    }
    return opened;
  }
}
