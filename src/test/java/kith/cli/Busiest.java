package kith.cli;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.graph.GraphStore;
import kith.question.catalogue.Parameter;
import kith.question.catalogue.Question;
import kith.question.names.Kind;
import org.jspecify.annotations.Nullable;

/** Whoever and whatever a graph has most of: what takes longest to ask about. */
final class Busiest {

  private static final String MOST = " RETURN one.id AS id, one.name AS name, count(other) AS times ORDER BY times DESC, id LIMIT 3";

  /** @param name as a sentence says it */
  private record Named(String id, String name) {}

  private final Map<Kind, List<Named>> found = new EnumMap<>(Kind.class);

  private Busiest() {}

  static Busiest of(GraphStore graph) {
    Busiest busiest = new Busiest();
    List<Named> people = named(graph, "MATCH (one:Person)-[:ATTENDED]->(other)" + MOST);
    List<Named> topics = named(graph, "MATCH (one:Topic)<-[:ABOUT]-(other)" + MOST);
    List.of(Kind.PERSON, Kind.ASSIGNEE, Kind.GROUP).forEach(kind -> busiest.found.put(kind, people));
    List.of(Kind.TOPIC, Kind.SUBJECT, Kind.ENTITY).forEach(kind -> busiest.found.put(kind, topics));
    busiest.found.put(Kind.ORGANISATION, named(graph, "MATCH (one:Organisation)<-[:ABOUT]-(other)" + MOST));
    busiest.found.put(Kind.MEETING,
        named(graph, "MATCH (m:Meeting) RETURN m.title AS id, '\"' + m.title + '\"' AS name, count(m) AS times ORDER BY times DESC, id LIMIT 3"));
    return busiest;
  }

  /** All that a question takes but the day; several of one kind are different ones. */
  Map<String, @Nullable Object> parameters(Question question) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    for (Parameter parameter : question.parameters()) {
      parameters.put(parameter.name(), value(question, parameter));
    }
    return parameters;
  }

  private @Nullable Object value(Question question, Parameter parameter) {
    if (parameter.kind() == Kind.OWNER) {
      return "";
    } else if (!parameter.required()) {
      return parameter.fallback().orElse(null);
    }
    return parameter.kind() == Kind.GROUP ? found.get(Kind.GROUP).stream().map(Named::id).toList() : named(question, parameter).id();
  }

  /** How the question is put: {@code Who has Ann Lee met?} */
  String sentence(Question question) {
    String sentence = question.sentence();
    for (Parameter parameter : question.parameters()) {
      if (parameter.kind().isNamed()) {
        sentence = sentence.replace("{" + parameter.name() + "}", spoken(question, parameter));
      }
    }
    return sentence;
  }

  private String spoken(Question question, Parameter parameter) {
    return parameter.kind() == Kind.GROUP
        ? String.join(" and ", found.get(Kind.GROUP).stream().map(Named::name).toList())
        : named(question, parameter).name();
  }

  private Named named(Question question, Parameter parameter) {
    List<Named> named = found.get(parameter.kind());
    long before = question.parameters().stream()
        .takeWhile(other -> !other.equals(parameter))
        .filter(other -> found.get(parameter.kind()).equals(found.get(other.kind())))
        .count();
    return named.get((int) before % named.size());
  }

  private static List<Named> named(GraphStore graph, String cypher) {
    return graph.read(cypher, Map.of()).rows().stream().map(row -> new Named(String.valueOf(row.get(0)), String.valueOf(row.get(1)))).toList();
  }
}
