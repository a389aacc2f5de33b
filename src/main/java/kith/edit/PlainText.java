package kith.edit;

/** Text from elsewhere made part of a line of a note: nothing in it is a link, a tag, a comment, code or a new line. */
final class PlainText {

  private PlainText() {}

  static String of(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip().replaceAll("([\\\\`*_\\[\\]<>|$#^~=])", "\\\\$1").replaceAll("%{2,}", "%");
  }
}
