package kith.note;

import java.util.List;

/**
 * A row of a table below its header.
 *
 * @param header the header's cells
 * @param cells raw Markdown of this row's cells, {@code \|} read as {@code |}
 * @param line 1-based line of the file
 * @param section the text of the nearest heading above, or empty
 * @param above the line right before the table, or empty
 */
public record Row(List<String> header, List<String> cells, int line, String section, String above) {

  public Row {
    header = List.copyOf(header);
    cells = List.copyOf(cells);
  }
}
