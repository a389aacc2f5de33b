package kith.knowledge;

import java.util.Set;
import java.util.regex.Pattern;

/** What of a name's form says that it is a family name: {@code Kovalenko}, {@code Jónsdóttir}, or the first signs of {@code 佐藤美咲}. */
final class FamilyName {

  /** Endings that languages keep for family names: Slavic, Baltic, Nordic, Finnish, Greek, Romanian, Georgian, Turkish, Persian. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?iu)\\p{L}{2,}(?:enko|[^aeiou]chuk|[eo]vi(?:ć|č|c|ch)|i[ćč]|[eo]vych|[eo](?:w|v)sk(?:i|a|y|yi|iy|aya)|ńsk[ia]|wicz|czyk|ausk(?:as|ait[eė]|ien[eė])"
              + "|[lnrtdkv]sson|d[óo]ttir|qvist|quist|kvist|[kmtlr]inen|l[aä]inen|tanen|opoulos|opoulou|i?ad(?:is|ou)|akis|[^aeiou]escu|shvili|adze|idze"
              + "|o[gğ]lu|zadeh|nejad|енко|чук|ович|евич|[ое]вна|(?:ов|ев|ёв|ин|ын)а?|[сц]к(?:ий|ая))");

  /** Endings that English keeps for things. */
  private static final Pattern ABSTRACT = Pattern.compile("\\p{L}{2,}(?:tion|sion|ness|ity|ism|ics|ology|ware|flow|base)s?");

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{3}");
  private static final Pattern JAPANESE = Pattern.compile("\\p{IsHan}{2} ?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{2,3}|\\p{IsHan}{2} [\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
  private static final int SIGNS = 2;

  private FamilyName() {}

  static boolean hasEnding(String name) {
    return ENDING.matcher(name.substring(name.lastIndexOf(' ') + 1)).matches();
  }

  /** Whether a folded word is one for things by its ending. */
  static boolean isAbstract(String key) {
    return ABSTRACT.matcher(key).matches();
  }

  /** Whether a whole name has the form of a person's where the family name comes first and needs no capital. */
  static boolean isWhole(String name) {
    Set<String> leading = WordLists.SHIPPED.leadingNames();
    if (CHINESE.matcher(name).matches() && leading.contains(name.substring(0, 1))) {
      return true;
    }
    return JAPANESE.matcher(name).matches() && leading.contains(name.substring(0, SIGNS)) || isVietnamese(name, leading);
  }

  private static boolean isVietnamese(String name, Set<String> leading) {
    String[] words = name.split(" ");
    return words.length > 1 && words.length < 5 && leading.contains(Names.key(words[0])) && PersonName.isWritten(name);
  }
}
