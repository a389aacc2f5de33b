package kith.output;

/**
 * Where something stands, in a cell: {@code 2025-11-06 - Review:12}, in Markdown a link to the note.
 *
 * @param path vault-relative
 */
record Place(String path, String line) {

  @Override
  public String toString() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return (name.endsWith(".md") ? name.substring(0, name.length() - 3) : name) + ":" + line;
  }
}
