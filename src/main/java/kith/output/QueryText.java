package kith.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kith.question.understanding.Outcome.Understood;
import org.jspecify.annotations.Nullable;

/** The query that answers a question, with its parameters, so that it runs in Neo4j Browser as it is printed. */
final class QueryText {

  private QueryText() {}

  /** {@code :param person => 'ann lee'} for each parameter, and the query. */
  static String of(Understood understood) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, @Nullable Object> parameter : understood.parameters().entrySet()) {
      text.append(":param ").append(parameter.getKey()).append(" => ").append(literal(parameter.getValue())).append('\n');
    }
    understood.question().cypher().lines().forEach(line -> text.append(indented(line)).append('\n'));
    return text.toString();
  }

  private static String literal(@Nullable Object value) {
    if (value == null || value instanceof Number) {
      return String.valueOf(value);
    }
    if (value instanceof List<?> list) {
      return "[" + list.stream().map(QueryText::literal).collect(Collectors.joining(", ")) + "]";
    }
    return value instanceof LocalDate ? "date('" + value + "')" : "'" + Printable.line(value.toString().replaceAll("(['\\\\])", "\\\\$1")) + "'";
  }

  private static String indented(String line) {
    return " ".repeat(line.length() - line.stripLeading().length()) + Printable.line(line);
  }
}
