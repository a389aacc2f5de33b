package kith.edit;

/**
 * A mention that could be a link.
 *
 * @param line 1-based line of the file
 * @param start where the mention starts in the text of the note
 * @param written the mention as it stands
 * @param link what would stand in its place: {@code [[Ann Lee|Annie]]}
 * @param column where the mention starts in the line
 * @param context the whole line
 */
public record Offer(int line, int start, String written, String link, int column, String context) {}
