package kith.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kith.output.Page;
import kith.output.Printable;
import kith.question.catalogue.Catalogue;
import kith.question.catalogue.Question;
import kith.question.words.Form;

/** The questions as people read them: by what they are about, or all the forms of one. */
final class QuestionList {

  private static final String UNSORTED = "your own";

  private final Catalogue catalogue;
  private final Catalogue builtIn = Catalogue.builtIn();
  private final Page page;
  private final PrintWriter out;

  QuestionList(Catalogue catalogue, Page page, PrintWriter out) {
    this.catalogue = catalogue;
    this.page = page;
    this.out = out;
  }

  /** Each question with its name, by what it is about. */
  void all() {
    Map<String, List<Question>> groups =
        catalogue.questions().stream().collect(Collectors.groupingBy(QuestionList::group, TreeMap::new, Collectors.toList()));
    int width = catalogue.questions().stream().mapToInt(question -> question.name().length()).max().orElse(1);
    groups.forEach((about, questions) -> {
      out.println(heading(about));
      questions.forEach(question -> out.println(
          "  " + (question.name() + " ".repeat(width - question.name().length())) + "  " + line(question)));
      out.println();
    });
    out.println("Each has many forms: 'kith questions NAME' shows those of one.");
  }

  /** All of one question. */
  void one(Question question) {
    out.println(page.heading(line(question)));
    out.println(text(question.purpose()));
    out.println();
    out.println("Its forms, where a|b is either word and [a] may be missing:");
    question.forms().stream().map(Form::text).forEach(form -> out.println("  " + text(form)));
    out.println();
    if (question.hasPeriod()) {
      out.println("A time may be added: since October, last quarter, in 2025, in the last 90 days.");
    }
    out.println("The query is in " + text(question.file()) + ".");
  }

  private static String group(Question question) {
    return question.about().isEmpty() ? UNSORTED : question.about();
  }

  private String heading(String about) {
    return page.heading(text(about.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + about.substring(1)));
  }

  private String line(Question question) {
    return text(question.example()) + Whose.of(question, builtIn).mark();
  }

  private static String text(String text) {
    return Printable.line(text);
  }
}
