package kith.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.engine.Examples.Example;
import kith.question.Kind;
import kith.question.Parameter;
import kith.question.Question;

/**
 * A question of the catalogue put about somebody or something of this vault, ready for Neo4j Browser's editor.
 *
 * @param sentence {@code Who has Ann Lee met?}
 * @param statements the parameters and the query
 */
record Asked(String sentence, String purpose, String statements) {

  private static final Pattern PARAMETER = Pattern.compile(":param (\\w+) => (.+)");

  static Asked of(Question question, Examples examples) {
    Map<String, Example> chosen = choose(question, examples);
    List<String> values = new ArrayList<>();
    for (String line : question.browser()) {
      Matcher written = PARAMETER.matcher(line);
      if (written.matches()) {
        values.add(written.group(1) + ": " + value(written.group(2), Optional.ofNullable(chosen.get(written.group(1)))));
      }
    }
    String set = values.isEmpty() ? "" : ":params {" + String.join(", ", values) + "};\n";
    return new Asked(sentence(question, chosen), question.purpose(), set + question.cypher());
  }

  /** Two people of one question are two. */
  private static Map<String, Example> choose(Question question, Examples examples) {
    Map<String, Example> chosen = new java.util.HashMap<>();
    Map<Kind, Integer> taken = new EnumMap<>(Kind.class);
    for (Parameter parameter : question.parameters()) {
      int next = taken.merge(parameter.kind(), 1, Integer::sum) - 1;
      examples.get(parameter.kind(), next).ifPresent(example -> chosen.put(parameter.name(), example));
    }
    return chosen;
  }

  /** What the header leaves open stays open. */
  private static String value(String written, Optional<Example> example) {
    return written.equals("null") ? written : example.map(found -> quoted(found.id())).orElse(written);
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private static String sentence(Question question, Map<String, Example> chosen) {
    String sentence = question.sentence();
    for (Map.Entry<String, Example> each : chosen.entrySet()) {
      sentence = sentence.replace("{" + each.getKey() + "}", each.getValue().name());
    }
    return sentence.replace("{", "").replace("}", "");
  }
}
