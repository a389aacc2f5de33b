package kith.note;

import java.util.List;

/**
 * A list item's own text, without that of the items below it.
 *
 * @param text raw Markdown without the bullet: {@code [[Ann]] - chair}
 * @param depth 0 for an item of an outermost list
 * @param line 1-based line of the file
 * @param section the text of the nearest heading above, or empty
 * @param above what the item stands below, outermost first: the line right before the whole list (or empty), then the first
 *     line of each item around it; so {@code depth + 1} texts
 */
public record Item(String text, int depth, int line, String section, List<String> above) {

  public Item {
    above = List.copyOf(above);
  }
}
