package kith.output;

/** A line of Markdown as one reads it: {@code **Ask** [[Ann Lee|Ann]] @Bob Ray #task} is {@code Ask Ann}. */
final class Unmarked {

  private Unmarked() {}

  static String of(String markdown) {
    return markdown
        .replaceAll("!?\\[\\[[^\\]|]*\\|([^\\]]*)]]", "$1")
        .replaceAll("!?\\[\\[([^\\]|]*/)?([^\\]|]*)]]", "$2")
        .replaceAll("!?\\[([^\\]]*)]\\([^)\\s]*\\)", "$1")
        .replaceAll("\\*\\*|__|==|~~|`", "")
        .replaceAll("(\\s+#\\S+)+\\s*$", "")
        .replaceAll("\\s+@[\\p{L}\\p{M}.'’ -]+$", "")
        .strip();
  }
}
