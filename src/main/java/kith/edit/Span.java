package kith.edit;

/** A piece of a text and what stands in its place. */
record Span(int start, int end, String text) {

  String in(String whole) {
    return whole.substring(0, start) + text + whole.substring(end);
  }
}
