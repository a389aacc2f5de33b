package kith.output;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import kith.brief.Brief;
import kith.brief.Section;
import kith.graph.Rows;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;

/** Writes a brief: for a terminal no wider than one can read, or as a note. */
public final class BriefText {

  private static final int WIDEST = 80;
  private static final int INDENT = 2;

  private BriefText() {}

  public static void write(Brief brief, Format format, Page page, PrintWriter out) {
    switch (format) {
      case JSON -> json(brief, out);
      case CSV -> CsvText.write(new Rows(List.of("section", "text", "path", "line"), filled(brief).flatMap(BriefText::cells).toList()), out);
      case MARKDOWN -> markdown(brief, out);
      case TABLE -> text(brief, page, out);
    }
  }

  private static void json(Brief brief, PrintWriter out) {
    JsonText.write(out, false, json -> json.object(o -> {
      o.field("for", brief.day());
      o.field("with", brief.names());
      for (Section section : brief.sections()) {
        o.list(camelCase(section.name()), section.rows());
      }
    }));
  }

  private static String camelCase(String name) {
    String words = WordUtils.capitalize(name, '-').replace("-", "");
    return WordUtils.uncapitalize(words);
  }

  private static Stream<Section> filled(Brief brief) {
    return brief.sections().stream().filter(section -> !section.rows().rows().isEmpty());
  }

  private static Stream<List<@Nullable Object>> cells(Section section) {
    return section.rows().rows().stream()
        .map(row -> BriefLine.of(section.rows(), row, Unmarked::of, text -> text))
        .map(line -> List.of(section.name(), line.text(), line.path(), line.line()));
  }

  private static void markdown(Brief brief, PrintWriter out) {
    out.println("# Before " + brief.day() + ": " + Wiki.text(Printable.line(names(brief))));
    for (Section section : filled(brief).toList()) {
      out.println();
      out.println("## " + section.title());
      out.println();
      section.rows().rows().forEach(row -> {
        BriefLine line = BriefLine.of(section.rows(), row, text -> text.replaceAll("%{2,}", "%"), Wiki::text);
        out.println("- " + line.text() + " " + Wiki.place(line.path()));
      });
    }
  }

  private static void text(Brief brief, Page page, PrintWriter out) {
    int width = Math.min(WIDEST, page.columns());
    out.println(page.heading("Before " + brief.day() + ": " + Printable.line(names(brief))));
    for (Section section : filled(brief).toList()) {
      out.println();
      out.println(page.heading(section.title()));
      section.rows().rows().forEach(row -> {
        BriefLine line = BriefLine.of(section.rows(), row, Unmarked::of, text -> text);
        out.println(item(line, width, page));
      });
    }
  }

  /** The place goes at the end of the last line, or on one of its own. */
  private static String item(BriefLine line, int width, Page page) {
    String wrapped = "- " + WordUtils.wrap(line.text(), width - INDENT, "\n  ", false);
    String place = line.path() + ":" + line.line();
    int last = wrapped.length() - wrapped.lastIndexOf('\n') - 1;
    String before = last + 2 + place.length() <= width ? "  " : "\n    ";
    return wrapped + before + page.links().to(line.path(), place);
  }

  private static String names(Brief brief) {
    List<String> names = brief.names();
    int last = names.size() - 1;
    return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
