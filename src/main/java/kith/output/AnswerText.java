package kith.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.graph.Rows;
import kith.question.Answer;
import kith.question.Answer.Beyond;
import kith.question.Evidence;
import kith.question.understanding.Outcome.Refusal;
import kith.question.understanding.Outcome.Understood;

/** Writes answers and rows in one of the formats. */
public final class AnswerText {

  private static final int MOST_NOTES = 8;

  private final Format format;
  private final Page page;
  private final PrintWriter out;

  public AnswerText(Format format, Page page, PrintWriter out) {
    this.format = format;
    this.page = page;
    this.out = out;
  }

  /**
   * Writes the answer to a question.
   *
   * @param asked the sentence as typed
   * @param looked what was looked through: {@code 12 meetings in 40 notes}; told when nothing was found
   * @param explained whether the query and its parameters are written too
   */
  public void answer(String asked, Answer answer, String looked, boolean explained) {
    switch (format) {
      case JSON -> JsonText.write(out, false, json -> json.object(o -> {
        o.field("question", asked);
        o.field("understood", answer.understood().sentence());
        o.field("parameters", answer.understood().parameters());
        o.rows(answer.rows());
        o.field("evidence", places(answer.evidence()));
        Optional<String> which = answer.understood().question().places();
        if (which.isPresent()) {
          o.field("evidenceOf", which.get());
        }
        if (answer.beyond() != Beyond.NOTHING) {
          o.field(answer.beyond().name().toLowerCase(Locale.ROOT), true);
        }
        if (explained) {
          o.field("query", query -> query(query, answer.understood()));
        }
      }));
      case CSV -> CsvText.write(answer.rows(), out);
      case TABLE, MARKDOWN -> {
        read(answer, looked);
        if (explained) {
          explain(answer.understood());
        }
      }
    }
  }

  private static void query(JsonText json, Understood understood) throws IOException {
    json.field("name", understood.question().name());
    json.field("file", understood.question().file());
    json.field("because", understood.because());
    json.field("cypher", understood.question().cypher());
  }

  private void explain(Understood understood) {
    boolean table = format == Format.TABLE;
    String where = Printable.line("Answered by " + understood.question().name() + ", in " + understood.question().file() + ":");
    out.println();
    out.println(table ? page.heading(where) : Wiki.text(where));
    understood.because().forEach(reason -> out.println(table ? "  " + Printable.line(reason) : "- " + Wiki.text(reason)));
    out.println(table ? "" : "\n```cypher");
    out.print(QueryText.of(understood));
    out.print(table ? "" : "```\n");
  }

  /** Writes why there is no answer, for programs; people are told on the other channel. */
  public void refusal(String asked, Refusal refusal) {
    if (format == Format.JSON) {
      JsonText.write(out, false, json -> json.object(o -> {
        o.field("question", asked);
        o.field("error", error -> {
          error.field("kind", refusal.kind());
          error.field("message", refusal.message());
          error.field("candidates", refusal.candidates());
        });
      }));
    }
  }

  /** Writes the rows of a query, parts of the graph whole. */
  public void rows(Rows rows) {
    switch (format) {
      case JSON -> JsonText.write(out, true, json -> json.object(o -> o.rows(rows)));
      case CSV -> CsvText.write(rows, out);
      case TABLE -> out.print(rows.rows().isEmpty() ? "No rows.\n" : TableText.of(rows, page));
      case MARKDOWN -> out.print(MarkdownText.of(rows));
    }
  }

  private void read(Answer answer, String looked) {
    boolean table = format == Format.TABLE;
    String heading = Printable.line(answer.understood().sentence());
    out.println(table ? page.heading(heading) : "**" + Wiki.text(heading) + "**");
    out.println();
    Optional<String> sentence = AnswerSentence.of(answer);
    if (answer.rows().rows().isEmpty()) {
      sentence.ifPresent(said -> out.println(table ? said : Wiki.text(said)));
      out.println((sentence.isPresent() ? "Looked through " : "Nothing found in ") + looked + ".");
      return;
    }
    out.print(table ? sentence.map(said -> said + "\n").orElseGet(() -> TableText.of(answer.rows(), page)) : MarkdownText.of(answer.rows()));
    if (answer.beyond() != Beyond.NOTHING) {
      out.println("\n" + (table ? " " : "") + beyond(answer));
    }
    evidence(answer, table);
  }

  /** What an answer leaves out, in a sentence; empty for nothing. */
  private static String beyond(Answer answer) {
    return switch (answer.beyond()) {
      case NOTHING -> "";
      case TIED -> "Others have as many.";
      case MORE -> {
        Understood understood = answer.understood();
        String end = "the " + understood.question().order().map(order -> order.end(understood.amount().fromEnd())).orElse("first");
        int rows = answer.rows().rows().size();
        String json = understood.question().usualRows().isEmpty() ? " (--format json has them all)" : "";
        yield "These are " + end + " " + rows + ". There are more: ask for '" + end + " " + 5 * rows + "'" + json + ".";
      }
    };
  }

  private void evidence(Answer answer, boolean table) {
    List<String> places = answer.evidence().stream().map(place -> place(place, table)).distinct().toList();
    if (places.isEmpty()) {
      return;
    }
    String number = places.size() == 1 ? "From 1 place in the notes" : "From " + places.size() + " places in the notes";
    String which = answer.understood().question().places().map(shown -> ", " + shown).orElse("");
    out.println();
    out.println(number + (table ? Printable.line(which) : Wiki.text(which)) + ":");
    out.print(table ? "" : "\n");
    places.stream().limit(MOST_NOTES).forEach(out::println);
    if (places.size() > MOST_NOTES) {
      out.println((table ? "  " : "- ") + "and " + (places.size() - MOST_NOTES) + " more (--format json has them all)");
    }
  }

  /** A link has no line, so a note is one place in Markdown. */
  private String place(Evidence evidence, boolean table) {
    return table
        ? "  " + page.links().to(evidence.path(), Printable.line(evidence.path()) + ":" + evidence.line())
        : "- " + Wiki.place(evidence.path());
  }

  private static List<Object> places(List<Evidence> evidence) {
    return evidence.stream()
        .map(place -> {
          java.util.Map<String, Object> fields = new java.util.LinkedHashMap<>();
          fields.put("path", place.path());
          fields.put("line", place.line());
          return fields;
        })
        .collect(Collectors.toList());
  }
}
