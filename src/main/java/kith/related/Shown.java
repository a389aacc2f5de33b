package kith.related;

import java.util.List;

/** What a note's links to one vertex show instead of its name. */
record Shown(int from, int to, List<String> texts) {}
