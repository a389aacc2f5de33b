package kith.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kith.brief.Brief;
import kith.brief.Section;
import kith.graph.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A brief as people, notes and programs read it. */
class BriefTextTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 20);
  private static final Brief BRIEF =
      new Brief(
          DAY,
          List.of("Ann Lee", "Bob Ray"),
          List.of(
              new Section("last-met", "Last met", rows(List.of("date", "meeting", "with", "path", "line"), DAY.minusDays(7), "Review", "Ann Lee", "Meetings/Review.md", 3L)),
              new Section("owed-by-them", "What they owe",
                  rows(List.of("task", "owner", "due", "overdue", "priority", "path", "line"),
                      "Send **the deck** to [[Cy Dean|Cy]] and everybody else who asked for it @Ann Lee #task", "Ann Lee", DAY.minusDays(1), true, "high", "Meetings/Review.md", 12L)),
              new Section("contacts", "Who links you", new Rows(List.of(), List.of()))),
          List.of());

  @Test
  void aPageFitsEightyColumns() {
    assertThat(written(Format.TABLE)).isEqualTo("""
        Before 2025-11-20: Ann Lee and Bob Ray

        Last met
        - 2025-11-13 Review (with Ann Lee)  Meetings/Review.md:3

        What they owe
        - Send the deck to Cy and everybody else who asked for it (Ann Lee, due
          2025-11-19, overdue, high priority)  Meetings/Review.md:12
        """);
    assertThat(written(Format.TABLE).lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void aNoteHasLinks() {
    assertThat(written(Format.MARKDOWN)).isEqualTo("""
        # Before 2025-11-20: Ann Lee and Bob Ray

        ## Last met

        - 2025-11-13 Review (with Ann Lee) [[Meetings/Review]]

        ## What they owe

        - Send **the deck** to [[Cy Dean|Cy]] and everybody else who asked for it @Ann Lee #task (Ann Lee, due 2025-11-19, overdue, high priority) [[Meetings/Review]]
        """);
  }

  @Test
  void programsFindEverySection() {
    assertThat(written(Format.JSON).replaceAll("\\s", ""))
        .startsWith("{\"for\":\"2025-11-20\",\"with\":[\"AnnLee\",\"BobRay\"],\"lastMet\":[{\"date\":\"2025-11-13\",")
        .contains("\"owedByThem\":[{", "\"overdue\":true", "\"line\":12}]")
        .endsWith("\"contacts\":[]}");
  }

  @Test
  void aSpreadsheetHasOneTable() {
    assertThat(written(Format.CSV)).startsWith("section,text,path,line\r\nlast-met,2025-11-13 Review (with Ann Lee),Meetings/Review.md,3\r\nowed-by-them,");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '§', value = {
      "See [[A/Ann Lee]] and [[Bob|B.]] § See Ann Lee and B.",
      "Read [the page](https://x.org), ![[p.png]] § Read the page, p.png",
      "Mail ann@x.org #1 @Ann Lee #task #a/b § Mail ann@x.org #1",
      "**Bold** `code` ==mark== § Bold code mark",
  })
  void markdownIsReadAsText(String markdown, String text) {
    assertThat(Unmarked.of(markdown)).isEqualTo(text);
  }

  private static String written(Format format) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    BriefText.write(BRIEF, format, new Page(100, false), writer);
    writer.flush();
    return out.toString();
  }

  private static Rows rows(List<String> columns, Object... row) {
    return new Rows(columns, List.of(Arrays.asList(row)));
  }
}
