package kith.knowledge;

import java.util.regex.Pattern;

/** A heading or a title as a reader sees it: {@code Call with [[Ann Lee|Ann]] about **Budget**} as {@code Call with Ann about Budget}. */
final class ShownText {

  private static final Pattern WIKI = Pattern.compile("!?\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]+)]]");
  private static final Pattern MARKDOWN = Pattern.compile("!?\\[([^\\[\\]]*)]\\([^()]*\\)");

  /** In pairs around something: single signs are themselves. */
  private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__|~~|==|`|(?<![\\p{L}\\p{N}*])\\*(?!\\*)|(?<![\\p{L}\\p{N}_])_)(?=\\S)(.*?\\S)\\1(?![\\p{L}\\p{N}])");

  private ShownText() {}

  static String of(String text) {
    String unlinked = MARKDOWN.matcher(WIKI.matcher(text).replaceAll("$1")).replaceAll("$1");
    String plain = EMPHASIS.matcher(unlinked).replaceAll("$2");
    return plain.equals(unlinked) ? plain.strip() : of(plain);
  }
}
