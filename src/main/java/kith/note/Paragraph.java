package kith.note;

/**
 * A paragraph outside lists, tables and quotes.
 *
 * @param text raw Markdown, its lines joined by a line feed
 * @param line 1-based line of the file on which it starts
 */
public record Paragraph(String text, int line) {}
