package kith.knowledge;

import java.util.Locale;
import java.util.regex.Pattern;
import kith.config.Settings.Kind;

/** The line that somebody adds to {@code kith.yml} or to a note to settle what Kith doesn't decide. */
final class SettingsLine {

  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .'’_-]*");

  private SettingsLine() {}

  /** {@code Apollo: topic} */
  static String kind(String name, Kind kind) {
    return yaml(name) + ": " + kind.name().toLowerCase(Locale.ROOT);
  }

  /** Where to write which alias: in the note of one of them, if there is one, else in the settings. */
  static String merging(Duplicates.Pair pair) {
    boolean oneIsMain = pair.one().path().isPresent() || pair.other().path().isEmpty() && pair.one().name().length() >= pair.other().name().length();
    Entity main = oneIsMain ? pair.one() : pair.other();
    Entity other = oneIsMain ? pair.other() : pair.one();
    if (main.path().isPresent() && other.path().isPresent()) {
      return "move all to " + main.path().get() + " and write in its properties: aliases: [" + yaml(other.name()) + "]";
    }
    return main.path()
        .map(path -> "write in the properties of " + path + ": aliases: [" + yaml(other.name()) + "]")
        .orElse("write under 'aliases' in kith.yml: " + yaml(main.name()) + ": [" + yaml(other.name()) + "]");
  }

  private static String yaml(String text) {
    return PLAIN.matcher(text).matches() ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
