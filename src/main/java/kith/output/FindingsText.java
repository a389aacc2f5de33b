package kith.output;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kith.graph.Rows;
import kith.knowledge.Finding;
import kith.knowledge.Finding.Group;

/** Writes what there is to mend: for a terminal by group, the first of each; for programs whole. */
public final class FindingsText {

  private final List<Finding> findings;
  private final PrintWriter out;

  public FindingsText(List<Finding> findings, PrintWriter out) {
    this.findings = findings;
    this.out = out;
  }

  /**
   * Writes them in a format.
   *
   * @param all whether a terminal shows all of a group, and all places
   */
  public void write(Format format, Page page, boolean all) {
    switch (format) {
      case JSON -> JsonText.write(out, false, json -> json.object(o -> o.field("findings", findings.stream().map(FindingsText::fields).toList())));
      case CSV -> CsvText.write(places(), out);
      case MARKDOWN -> out.print(MarkdownText.of(summary()));
      case TABLE -> {
        byGroup().forEach((group, found) -> new FindingGroupText(page, out, all).write(group, found));
        out.println(findings.isEmpty() ? "Nothing to mend." : Quantity.of(findings.size(), "finding") + ", at " + Quantity.of(placeCount(), "place") + ".");
      }
    }
  }

  private Map<Group, List<Finding>> byGroup() {
    return findings.stream().collect(Collectors.groupingBy(Finding::group, LinkedHashMap::new, Collectors.toList()));
  }

  private int placeCount() {
    return findings.stream().mapToInt(finding -> finding.places().size()).sum();
  }

  private static Map<String, Object> fields(Finding finding) {
    Finding.Place first = finding.places().get(0);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("group", finding.group().word());
    fields.put("path", first.path());
    fields.put("line", first.line());
    fields.put("column", first.column());
    fields.put("message", finding.message());
    fields.put("obsidian", finding.obsidian());
    fields.put("kith", finding.kith());
    fields.put("times", finding.places().size());
    fields.put("places", finding.places().stream().map(FindingsText::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(Finding.Place place) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("path", place.path());
    fields.put("line", place.line());
    fields.put("column", place.column());
    if (!place.written().isEmpty()) {
      fields.put("written", place.written());
    }
    return fields;
  }

  /** A row for each place. */
  private Rows places() {
    return new Rows(
        List.of("group", "path", "line", "column", "message", "written", "obsidian", "kith"),
        findings.stream()
            .flatMap(one -> one.places().stream().map(at -> List.<Object>of(
                one.group().word(), at.path(), (long) at.line(), (long) at.column(), one.message(), at.written(), one.obsidian(), one.kith())))
            .toList());
  }

  /** A row for each finding, with the note where it is met with first. */
  private Rows summary() {
    return new Rows(
        List.of("group", "times", "first", "message", "obsidian", "kith"),
        findings.stream()
            .map(one -> List.<Object>of(one.group().word(), (long) one.places().size(), first(one), one.message(), one.obsidian(), one.kith()))
            .toList());
  }

  private static Place first(Finding finding) {
    Finding.Place first = finding.places().get(0);
    return new Place(first.path(), Integer.toString(first.line()));
  }
}
