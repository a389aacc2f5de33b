package kith.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
    return new Asked(sentence(question.sentence(), chosen), question.purpose(), set(values) + question.cypher());
  }

  /** A picture: its first line says what it shows, perhaps of a {@code {person}}. */
  static Asked picture(String text, Examples examples) {
    int end = text.indexOf('\n');
    Map<String, Example> chosen = new HashMap<>();
    examples.get(Kind.PERSON, 0).ifPresent(person -> chosen.put("person", person));
    List<String> values = chosen.values().stream().map(person -> "person: " + quoted(person.id())).toList();
    return new Asked(
        sentence(text.substring("// ".length(), end), chosen), "", (text.contains("$person") ? set(values) : "") + text.substring(end).strip());
  }

  private static String set(List<String> values) {
    return values.isEmpty() ? "" : ":params {" + String.join(", ", values) + "};\n";
  }

  /** Two people of one question are two. */
  private static Map<String, Example> choose(Question question, Examples examples) {
    Map<String, Example> chosen = new HashMap<>();
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

  private static String sentence(String slots, Map<String, Example> chosen) {
    String sentence = slots;
    for (Map.Entry<String, Example> each : chosen.entrySet()) {
      sentence = sentence.replace("{" + each.getKey() + "}", each.getValue().name());
    }
    return sentence.replace("{", "").replace("}", "");
  }
}
