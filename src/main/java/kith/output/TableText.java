package kith.output;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import com.github.freva.asciitable.Styler;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kith.graph.Rows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;

/** Rows as a table that is no wider than the page. */
final class TableText {

  private static final int PADDING = 2;
  private static final int SHORT = 16;

  private TableText() {}

  static String of(Rows rows, Page page) {
    Width width = new Width();
    Object[][] cells =
        rows.rows().stream()
            .map(row -> row.stream().map(value -> width.filled(Caption.of(value))).toArray())
            .toArray(Object[][]::new);
    int[] widths = widths(rows.columns(), cells);
    boolean fits = Arrays.stream(widths).map(each -> least(each) + PADDING).sum() <= page.columns();
    Column[] columns = new Column[widths.length];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = column(rows.columns().get(i), isNumber(rows.rows(), i), fits ? least(widths[i]) + PADDING : 1);
    }
    String table =
        AsciiTable.builder()
            .lineSeparator("\n")
            .border(AsciiTable.NO_BORDERS)
            .styler(page.colour() ? new Emphasis() : new Styler() {})
            .maxTableWidth(Math.max(page.columns(), columns.length * (PADDING + 1)))
            .data(columns, cells)
            .asString();
    return width.unfilled(table).lines().map(String::stripTrailing).reduce("", (all, line) -> all + line + "\n");
  }

  private static Column column(String name, boolean number, int least) {
    return new Column()
        .header(Printable.line(name).toUpperCase(Locale.ROOT))
        .headerAlign(number ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT)
        .dataAlign(number ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT)
        .minWidth(least)
        .maxWidth(Integer.MAX_VALUE / 4, OverflowBehaviour.NEWLINE);
  }

  /** The width at which a column needs no second line. */
  private static int[] widths(List<String> columns, Object[][] cells) {
    int[] widths = columns.stream().mapToInt(String::length).toArray();
    for (Object[] row : cells) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row[i].toString().length());
      }
    }
    return widths;
  }

  /** Dates, numbers and short names keep on one line; long text gives way. */
  private static int least(int width) {
    return Math.min(width, SHORT);
  }

  private static boolean isNumber(List<? extends List<? extends @Nullable Object>> rows, int column) {
    return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column) == null || row.get(column) instanceof Number);
  }

  private static final class Emphasis implements Styler {
    @Override
    public List<String> styleHeader(Column column, int index, List<String> lines) {
      return lines.stream().map(line -> Style.bold.on() + line + Style.reset.on()).toList();
    }
  }
}
