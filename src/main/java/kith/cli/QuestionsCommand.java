package kith.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kith.graph.Rows;
import kith.output.Format;
import kith.output.JsonText;
import kith.question.Catalogue;
import kith.question.Form;
import kith.question.Parameter;
import kith.question.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kith questions} */
@Command(
    name = "questions",
    header = "List the questions that can be asked.",
    description = {
      "",
      "The ones that come with Kith, and your own: .cypher files in the folder that 'questions' in kith.yml names.",
      ""
    },
    footer = {
      "",
      "JSON: {\"questions\":[{\"name\",\"question\",\"purpose\",\"forms\":[…],",
      "\"parameters\":[{\"name\",\"kind\",\"required\",\"default\"}],\"file\",\"cypher\"}]}; in a form a|b is either word, [a] may be missing, {person} is a name."
    })
final class QuestionsCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private VaultOptions vault = new VaultOptions();
  @Mixin private FormatOption format = new FormatOption();

  QuestionsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = vault.catalogue(around);
    if (format.format() == Format.JSON) {
      List<Object> questions = new ArrayList<>();
      catalogue.questions().forEach(question -> questions.add(fields(question)));
      JsonText.write(around.out(), false, json -> json.object(o -> o.field("questions", questions)));
    } else {
      format.text(around).rows(rows(catalogue));
    }
    return ExitCode.DONE.code();
  }

  private static Rows rows(Catalogue catalogue) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    catalogue.questions().forEach(question -> rows.add(List.of(question.example(), question.purpose(), question.name())));
    return new Rows(List.of("question", "answer", "name"), rows);
  }

  private static Map<String, Object> fields(Question question) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", question.name());
    fields.put("question", question.sentence());
    fields.put("purpose", question.purpose());
    fields.put("forms", question.forms().stream().map(Form::text).toList());
    fields.put("parameters", question.parameters().stream().map(QuestionsCommand::fields).toList());
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
