package kith.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kith.edit.Edit;
import kith.index.NoteFiles;
import kith.note.Problem;
import kith.output.DiffText;
import kith.output.Format;
import kith.output.JsonText;
import kith.output.Printable;

/** Carries out edits note by note, or only shows them, and tells what came of them; a note that can't be edited stops nothing. */
final class Edits {

  private final NoteFiles files;
  private final boolean dryRun;
  private final Format format;
  private final Surroundings around;
  private final List<String> changed = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int unchanged;
  private int declined;
  private boolean failed;

  /** @param dryRun whether the edits are only shown, as diffs */
  Edits(NoteFiles files, boolean dryRun, Format format, Surroundings around) {
    this.files = files;
    this.dryRun = dryRun;
    this.format = format;
    this.around = around;
  }

  void apply(String path, Function<byte[], Edit> edit) {
    try {
      byte[] bytes = files.read(path);
      Edit result = edit.apply(bytes);
      if (result instanceof Edit.Changed change) {
        change(path, bytes, change);
      } else if (result instanceof Edit.LeftAlone left) {
        tell(left.why());
      } else if (result instanceof Edit.Declined) {
        declined++;
      } else {
        unchanged++;
      }
    } catch (IOException e) {
      failed = true;
      tell(new Problem(path, 1, 1, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
    }
  }

  private void change(String path, byte[] before, Edit.Changed change) throws IOException {
    if (dryRun) {
      show(DiffText.of(path, change.before(), change.after()));
    } else {
      files.replace(path, before, change.bytes());
    }
    changed.add(path);
  }

  private void show(List<String> diff) {
    if (format != Format.JSON) {
      diff.forEach(line -> around.out().print((around.screen().out() ? Printable.line(line) : line) + "\n"));
    }
  }

  private void tell(Problem problem) {
    problems.add(problem);
    around.err().println(Printable.line(problem.toString()));
  }

  /** Tells what was done, and gives the exit code: what had to be left alone is refused. */
  ExitCode finish() {
    if (format == Format.JSON) {
      JsonText.write(around.out(), false, json -> json.value(summary()));
    } else {
      around.err().println(text());
    }
    return failed ? ExitCode.ENVIRONMENT : problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private String text() {
    String no = declined == 0 ? "" : ", " + declined + " declined";
    String left = problems.isEmpty() ? "" : ", " + problems.size() + " left alone";
    return notes(changed.size()) + (dryRun ? " would change, " : " changed, ") + unchanged + " already as they should be" + no + left + ".";
  }

  private static String notes(int count) {
    return count == 1 ? "1 note" : count + " notes";
  }

  private Map<String, Object> summary() {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("dryRun", dryRun);
    summary.put("changed", changed);
    summary.put("unchanged", unchanged + declined);
    summary.put("leftAlone", problems.stream().map(Edits::fields).toList());
    return summary;
  }

  private static Map<String, Object> fields(Problem problem) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("path", problem.path());
    fields.put("line", problem.line());
    fields.put("message", problem.message());
    return fields;
  }
}
