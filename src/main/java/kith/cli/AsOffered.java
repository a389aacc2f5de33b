package kith.cli;

import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader.Option;
import org.jspecify.annotations.Nullable;

/** Takes all that the completer offers: it has found names that are typed without their accents, which nobody else would. */
final class AsOffered implements CompletionMatcher {

  private List<String> offered = List.of();
  private String typed = "";

  @Override
  public void compile(
      Map<Option, Boolean> options, boolean prefix, CompletingParsedLine line, boolean caseInsensitive, int errors,
      @Nullable String group) {
    typed = line.word();
  }

  @Override
  public List<Candidate> matches(List<Candidate> candidates) {
    offered = candidates.stream().map(Candidate::value).toList();
    return candidates;
  }

  @Override
  public @Nullable Candidate exactMatch() {
    return null;
  }

  /** What all have in common, where it is more than was typed. */
  @Override
  public String getCommonPrefix() {
    String common = offered.isEmpty() ? typed : offered.get(0);
    for (String each : offered) {
      while (!each.startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
    }
    return common.length() > typed.length() ? common : typed;
  }
}
