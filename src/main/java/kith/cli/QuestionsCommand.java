package kith.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kith.graph.Rows;
import kith.output.JsonText;
import kith.question.catalogue.Catalogue;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;
import kith.question.catalogue.Wording;
import kith.question.words.Form;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kith questions} */
@Command(
    name = "questions",
    header = "List the questions that can be asked, or the forms of one.",
    description = {
      "",
      "The ones that come with Kith, and your own: .cypher files in the folder that 'questions' in kith.yml names. A file with "
          + "the name of one of Kith's takes its place.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  kith questions",
      "  kith questions who-met",
      "",
      "JSON: {\"questions\":[{\"name\",\"about\",\"own\",\"question\",\"purpose\",\"forms\":[…], "
          + "\"parameters\":[{\"name\",\"kind\",\"required\",\"default\"}],\"answers\":[…],\"none\":[…],\"file\",\"cypher\"}]}; in a form "
          + "a|b is either word, [a] may be missing, {person} is a name; with --short up to \"purpose\"."
    })
final class QuestionsCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "The name of a question, to see all its forms.")
  private @Nullable String name;

  @Option(names = "--short", description = "In JSON, only the name, subject, sentence and purpose of each.")
  private boolean shortened;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();

  QuestionsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = vault.catalogue(around);
    List<Question> wanted = catalogue.questions().stream().filter(question -> name == null || question.name().equals(name)).toList();
    if (wanted.isEmpty()) {
      throw new UsageProblem("There is no question called " + name + ": 'kith questions' lists them.");
    }
    switch (format.format()) {
      case JSON -> json(wanted);
      case TABLE -> read(catalogue, wanted);
      case CSV, MARKDOWN -> format.text(around).rows(rows(wanted));
    }
    return ExitCode.DONE.code();
  }

  private void read(Catalogue catalogue, List<Question> wanted) {
    QuestionList list = new QuestionList(catalogue, around.screen().page(around.env()), around.out());
    if (name == null) {
      list.all();
    } else {
      list.one(wanted.get(0));
    }
  }

  private void json(List<Question> wanted) {
    List<Object> questions = new ArrayList<>();
    Catalogue builtIn = Catalogue.builtIn();
    wanted.forEach(question -> {
      Whose whose = Whose.of(question, builtIn);
      questions.add(shortened ? fields(question, whose) : allFields(question, whose));
    });
    JsonText.write(around.out(), false, json -> json.object(o -> o.field("questions", questions)));
  }

  private static Rows rows(List<Question> questions) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    questions.forEach(question -> rows.add(List.of(question.example(), question.purpose(), question.about(), question.name())));
    return new Rows(List.of("question", "answer", "about", "name"), rows);
  }

  private static Map<String, Object> fields(Question question, Whose whose) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", question.name());
    fields.put("about", question.about());
    fields.put("own", whose != Whose.KITHS);
    fields.put("question", question.sentence());
    fields.put("purpose", question.purpose());
    return fields;
  }

  private static Map<String, Object> allFields(Question question, Whose whose) {
    Map<String, Object> fields = fields(question, whose);
    fields.put("forms", question.forms().stream().map(Form::text).toList());
    fields.put("parameters", question.parameters().stream().map(QuestionsCommand::fields).toList());
    fields.put("answers", question.answers().stream().map(Wording::text).toList());
    fields.put("none", question.none().stream().map(Wording::text).toList());
    fields.put("file", question.file());
    fields.put("cypher", question.cypher());
    return fields;
  }

  private static Map<String, Object> fields(Parameter parameter) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", parameter.name());
    fields.put("kind", parameter.kind().text());
    fields.put("required", parameter.required());
    parameter.fallback().ifPresent(fallback -> fields.put("default", fallback));
    return fields;
  }
}
