package kith.output;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** The difference between two texts of a note as {@code patch} reads it. */
public final class DiffText {

  private static final int CONTEXT = 3;
  private static final String NO_END = "\n\\ No newline at end of file";

  private DiffText() {}

  /** A unified diff, line by line as the texts have them, carriage returns included. */
  public static List<String> of(String path, String before, String after) {
    List<String> old = lines(before);
    return UnifiedDiffUtils.generateUnifiedDiff("a/" + path, "b/" + path, old, DiffUtils.diff(old, lines(after)), CONTEXT);
  }

  /** A last line that isn't ended differs from one that is. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last + NO_END);
    }
    return lines;
  }
}
