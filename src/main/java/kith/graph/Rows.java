package kith.graph;

import java.util.List;

/**
 * What a query returned.
 *
 * @param rows each as long as {@code columns}; a value is null, a string, long, double, boolean, {@link
 *     java.time.temporal.Temporal}, list, map, {@link Shown.Node}, {@link Shown.Relationship} or {@link Shown.Path}
 */
public record Rows(List<String> columns, List<List<@org.jspecify.annotations.Nullable Object>> rows) {}
