package kith.cli;

import kith.graph.Rows;
import kith.output.AnswerText;
import kith.output.Format;
import kith.output.JsonText;
import kith.output.Page;
import picocli.CommandLine.Option;

/** How the answer is written. */
final class FormatOption {

  @Option(names = "--format", paramLabel = "FORMAT", description = "table, json, csv or markdown.")
  private Format format = Format.TABLE;

  Format format() {
    return format;
  }

  AnswerText text(Surroundings around) {
    return text(around.screen().page(around.env()), around);
  }

  AnswerText text(Page page, Surroundings around) {
    return new AnswerText(format, page, around.out());
  }

  /** Rows of Kith's own making: in JSON one object with the rows as a list, {@code {"stores":[{…}]}}. */
  void list(String name, Rows rows, Surroundings around) {
    if (format == Format.JSON) {
      JsonText.write(around.out(), false, json -> json.object(o -> o.list(name, rows)));
    } else {
      text(around).rows(rows);
    }
  }
}
