package kith.markdown;

/**
 * A field at its place in a leaf.
 *
 * @param start of the whole, its bracket included
 * @param valueStart after the colons
 * @param valueEnd exclusive
 * @param end of the whole, its bracket included
 * @param inline whether it has two colons
 */
record FoundField(String key, int start, int valueStart, int valueEnd, int end, boolean inline) {

  boolean holds(int index) {
    return valueStart <= index && index < valueEnd;
  }
}
