package kith.brief;

import kith.graph.Rows;

/**
 * A part of a brief.
 *
 * @param name for programs: {@code owed-by-them}
 * @param title for people
 * @param rows each with the place that proves it in the last two columns, {@code path} and {@code line}
 */
public record Section(String name, String title, Rows rows) {}
