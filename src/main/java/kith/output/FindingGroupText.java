package kith.output;

import java.io.PrintWriter;
import java.util.List;
import kith.knowledge.Finding;
import kith.knowledge.Finding.Group;
import org.apache.commons.text.WordUtils;

/**
 * One group of what there is to mend, as a terminal shows it: what Obsidian does and what Kith did once for all of the group where
 * that is one thing, and the first places of each finding.
 */
final class FindingGroupText {

  private static final int MOST_FINDINGS = 10;
  private static final int MOST_PLACES = 3;
  private static final int WIDEST = 80;
  private static final String INDENT = "    ";
  private static final String DEEPER = INDENT + INDENT;

  private final Page page;
  private final PrintWriter out;
  private final boolean all;

  FindingGroupText(Page page, PrintWriter out, boolean all) {
    this.page = page;
    this.out = out;
    this.all = all;
  }

  void write(Group group, List<Finding> found) {
    int places = found.stream().mapToInt(finding -> finding.places().size()).sum();
    out.println(page.heading(group.title() + ": " + found.size() + (places == found.size() ? "" : ", at " + Quantity.of(places, "place"))));
    boolean alike = found.stream().map(Finding::kith).distinct().count() == 1;
    out.println(wrapped(printable("Obsidian " + found.get(0).obsidian() + (alike ? kith("; Kith ", found.get(0)) : "") + "."), ""));
    int shown = all ? found.size() : Math.min(found.size(), MOST_FINDINGS);
    found.subList(0, shown).forEach(finding -> write(finding, alike));
    if (shown < found.size()) {
      out.println("  and " + (found.size() - shown) + " more: 'kith check --only " + group.word() + " --all' shows them.");
    }
    out.println();
  }

  private static String kith(String before, Finding finding) {
    return finding.kith().isEmpty() ? "" : before + finding.kith();
  }

  private void write(Finding finding, boolean alike) {
    int times = finding.places().size();
    out.println("  " + wrapped(printable(finding.message() + (times == 1 ? "" : " (" + times + " times)")), INDENT));
    int shown = all ? times : Math.min(times, MOST_PLACES);
    for (Finding.Place place : finding.places().subList(0, shown)) {
      String written = place.written().isEmpty() ? "" : "  " + printable(place.written());
      out.println(DEEPER + page.links().to(place.path(), printable(place.toString())) + written);
    }
    if (shown < times) {
      out.println(DEEPER + "and " + (times - shown) + " more");
    }
    if (!alike && !finding.kith().isEmpty()) {
      out.println(DEEPER + wrapped(printable("Kith " + finding.kith()), DEEPER));
    }
  }

  private static String printable(String text) {
    return Printable.line(text);
  }

  private String wrapped(String text, String indent) {
    return WordUtils.wrap(text, Math.min(WIDEST, page.columns()) - indent.length(), "\n" + indent, false);
  }
}
