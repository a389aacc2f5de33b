package kith.engine;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.engine.Examples.Example;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;
import kith.question.names.Kind;

/**
 * A question put about somebody or something of this vault, as one statement that Neo4j Browser runs as it stands: with
 * several, as {@code :param} lines would be, it shows no graph.
 *
 * @param sentence {@code Who has Ann Lee met?}
 * @param cypher the query, with values for its parameters
 */
record Asked(String sentence, String purpose, String cypher) {

  private static final Pattern GIVEN = Pattern.compile(":param (\\w+) => (.+)");
  private static final Pattern USED = Pattern.compile("\\$(\\w+)");

  static Asked of(Question question, Examples examples) {
    Map<String, Example> chosen = choose(question, examples);
    Map<String, String> values = new HashMap<>();
    for (String line : question.browser()) {
      Matcher given = GIVEN.matcher(line);
      if (given.matches()) {
        String name = given.group(1);
        values.put(name, value(given.group(2), Optional.ofNullable(chosen.get(name))));
      }
    }
    return new Asked(sentence(question.sentence(), chosen), question.purpose(), filled(question.cypher(), values));
  }

  /** A picture: its first line says what it shows, perhaps of a {@code {person}}. */
  static Asked picture(String text, Examples examples) {
    int end = text.indexOf('\n');
    Map<String, Example> chosen = new HashMap<>();
    Map<String, String> values = new HashMap<>();
    examples.get(Kind.PERSON, 0).ifPresent(person -> {
      chosen.put("person", person);
      values.put("person", person.cypher());
    });
    return new Asked(sentence(text.substring("// ".length(), end), chosen), "", filled(text.substring(end).strip(), values));
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
  private static String value(String given, Optional<Example> example) {
    return given.equals("null") ? given : example.map(Example::cypher).orElse(given);
  }

  private static String filled(String cypher, Map<String, String> values) {
    return USED.matcher(cypher)
        .replaceAll(used -> Matcher.quoteReplacement(values.getOrDefault(used.group(1), used.group())));
  }

  private static String sentence(String slots, Map<String, Example> chosen) {
    String sentence = slots;
    for (Map.Entry<String, Example> each : chosen.entrySet()) {
      sentence = sentence.replace("{" + each.getKey() + "}", each.getValue().name());
    }
    return sentence.replace("{", "").replace("}", "");
  }
}
