package kith.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import kith.graph.Rows;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** Rows as CSV that a spreadsheet shows and doesn't run: a text that looks like a formula is quoted with {@code '}. */
public final class CsvText {

  private CsvText() {}

  public static void write(Rows rows, Appendable out) {
    try {
      CSVFormat.DEFAULT.printRecord(out, rows.columns().stream().map(name -> cell(name)).toArray());
      for (var row : rows.rows()) {
        CSVFormat.DEFAULT.printRecord(out, row.stream().map(CsvText::cell).toArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(@Nullable Object value) {
    String text = Caption.of(value);
    boolean formula = !(value instanceof Number) && !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
