package kith.mcp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of a tool as the words of a command line, options first. What isn't given is left out. */
final class Words {

  private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

  private final Map<String, Object> given;
  private final List<String> words = new ArrayList<>();

  Words(Map<String, Object> given) {
    this.given = given;
  }

  /** {@code limit} is {@code --limit=20}. */
  Words option(String name) {
    if (given.get(name) != null) {
      words.add(option(name, text(given.get(name))));
    }
    return this;
  }

  /** {@code already_linked} is {@code --already-linked} where it is true. */
  Words flag(String name) {
    if (Boolean.TRUE.equals(given.get(name))) {
      words.add(option(name, ""));
    }
    return this;
  }

  /** A word where an argument isn't given. */
  Words without(String name, String word) {
    if (given.get(name) == null) {
      words.add(word);
    }
    return this;
  }

  /** Each value of an object as {@code --parameter=name=value}: of a query, in which a date is a date and other text is text. */
  Words parameters(String name) {
    if (given.get(name) instanceof Map<?, ?> values) {
      values.forEach((parameter, value) -> words.add(option("parameter", parameter + "=" + quoted(value))));
    }
    return this;
  }

  /** The value, or each of a list, after all options: it may look like one. */
  List<String> operands(String name) {
    words.add("--");
    Object value = given.get(name);
    if (value instanceof List<?> list) {
      list.forEach(each -> words.add(text(each)));
    } else if (value != null) {
      words.add(text(value));
    }
    return words;
  }

  private static String option(String name, String value) {
    return "--" + name.replace('_', '-') + (value.isEmpty() ? "" : "=" + value);
  }

  private static String quoted(@Nullable Object value) {
    return value instanceof String text && !text.matches(DATE) ? "'" + text + "'" : text(value);
  }

  private static String text(@Nullable Object value) {
    return value instanceof Double number ? new BigDecimal(number.toString()).toPlainString() : String.valueOf(value);
  }
}
