package kith.note;

/**
 * A label and its value in the text.
 *
 * @param key the label without marks: {@code With} of {@code **With**: Ann, Bob}, {@code org} of {@code [org:: Acme]}
 * @param value raw Markdown after the colon
 * @param inline true for Dataview's {@code ::}, false for a line that starts with a label and one colon
 * @param line 1-based line of the file
 * @param section the text of the nearest heading above, or empty
 */
public record Field(String key, String value, boolean inline, int line, String section) {}
