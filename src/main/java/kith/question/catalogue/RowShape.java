package kith.question.catalogue;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a query says of the rows that it gives.
 *
 * @param columns the names that it gives, to columns of the answer and on the way to it
 * @param subjects the first column, of each part of the query, where that is a thing as it is, such as {@code person}
 * @param everyState whether its tasks are of every state: whether it asks for none
 */
record RowShape(Set<String> columns, Set<String> subjects, boolean everyState) {

  private static final Pattern COLUMN = Pattern.compile("\\bAS\\s+(?:`([^`]+)`|(\\w+))", Pattern.CASE_INSENSITIVE);
  private static final Pattern STATE = Pattern.compile("\\.state\\s+(=|IN)|\\bdone\\s+IS\\b");
  private static final Pattern SUBJECT = Pattern.compile("^RETURN\\s+\\w+\\s+AS\\s+(\\w+)", Pattern.MULTILINE);

  RowShape {
    columns = Set.copyOf(columns);
    subjects = Set.copyOf(subjects);
  }

  static RowShape of(String cypher) {
    Set<String> columns = COLUMN.matcher(cypher).results()
        .map(column -> column.group(column.group(1) == null ? 2 : 1))
        .collect(Collectors.toSet());
    Set<String> subjects = SUBJECT.matcher(cypher).results().map(first -> first.group(1)).collect(Collectors.toSet());
    return new RowShape(columns, subjects, !STATE.matcher(cypher).find());
  }
}
