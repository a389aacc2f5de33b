package kith.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kith.markdown.Suspect.Verdict;

/** Finds the damaged pieces of one line; what isn't certain by itself is decided by what stands around it. */
final class LineRepair {

  private final String line;
  private final List<Suspect> suspects = new ArrayList<>();
  private boolean unexplained;

  private LineRepair(String line) {
    this.line = line;
  }

  static List<Suspect> find(String line) {
    LineRepair repair = new LineRepair(line);
    repair.scan();
    repair.decide();
    return repair.suspects.stream().filter(Suspect::isDamaged).toList();
  }

  private void scan() {
    CodeSpans code = new CodeSpans(line);
    for (int at = 0; at < line.length(); ) {
      char c = line.charAt(at);
      Suspect suspect = CodePages.isLead(c) ? suspect(at) : null;
      if (suspect != null) {
        suspects.add(suspect);
        at = suspect.end();
      } else if (c == '`') {
        int end = code.end(at);
        at = end < 0 ? code.runEnd(at) : end;
      } else {
        unexplained |= c >= 128;
        at++;
      }
    }
  }

  private @org.jspecify.annotations.Nullable Suspect suspect(int at) {
    int codePoint = CodePages.decode(line, at);
    char before = before(at);
    if (codePoint >= 0) {
      Verdict verdict = Judge.decoded(line, at, before, codePoint);
      return new Suspect(at, at + CodePages.written(codePoint), Character.toString(codePoint), verdict);
    }
    Completions.Completion known = Completions.at(line, at);
    int end = at + known.length();
    return known.length() == 0 ? null : new Suspect(at, end, known.text(), Judge.completed(line, at, end, before));
  }

  /** The character before a place, as it is read. */
  private char before(int at) {
    Suspect last = suspects.isEmpty() ? null : suspects.get(suspects.size() - 1);
    if (last != null && last.end() == at && last.isDamaged()) {
      return last.read().charAt(last.read().length() - 1);
    }
    return at == 0 ? '\n' : line.charAt(at - 1);
  }

  private void decide() {
    Set<Character.UnicodeScript> scripts = scripts();
    boolean all = !unexplained && suspects.stream().anyMatch(Suspect::isDamaged);
    boolean vietnamese = suspects.stream().anyMatch(each -> each.isDamaged() && isVietnamese(each));
    for (int i = 0; i < suspects.size(); i++) {
      decide(i, i - 1, all || isOf(scripts, suspects.get(i)) || vietnamese && isVietnamese(suspects.get(i)));
    }
    for (int i = suspects.size() - 2; i >= 0; i--) {
      decide(i, i + 1, false);
    }
  }

  private void decide(int at, int neighbour, boolean certain) {
    Suspect suspect = suspects.get(at);
    if (suspect.verdict() == Verdict.DEPENDS && (certain || touches(suspect, neighbour))) {
      suspects.set(at, suspect.as(Verdict.DAMAGED));
    }
  }

  private boolean touches(Suspect suspect, int neighbour) {
    if (neighbour < 0) {
      return false;
    }
    Suspect other = suspects.get(neighbour);
    return other.isDamaged() && (other.end() == suspect.start() || suspect.end() == other.start());
  }

  /** Scripts other than Latin of which two letters stand together: nobody writes two such pairs in a row. */
  private Set<Character.UnicodeScript> scripts() {
    Set<Character.UnicodeScript> scripts = new TreeSet<>();
    for (int i = 1; i < suspects.size(); i++) {
      Suspect one = suspects.get(i - 1);
      Suspect two = suspects.get(i);
      if (one.end() == two.start() && script(one) == script(two) && Character.isLetter(two.read().codePointAt(0))) {
        scripts.add(script(two));
      }
    }
    scripts.removeAll(EnumSet.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.COMMON));
    return scripts;
  }

  private static boolean isVietnamese(Suspect suspect) {
    return Judge.isVietnamese(suspect.read().codePointAt(0));
  }

  private static boolean isOf(Set<Character.UnicodeScript> scripts, Suspect suspect) {
    return scripts.contains(script(suspect));
  }

  private static Character.UnicodeScript script(Suspect suspect) {
    return Character.UnicodeScript.of(suspect.read().codePointAt(0));
  }
}
