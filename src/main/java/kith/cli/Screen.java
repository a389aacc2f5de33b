package kith.cli;

import java.util.Map;
import java.util.Properties;
import kith.output.Page;

/**
 * Where output goes, as the launcher found it.
 *
 * @param in whether stdin is a terminal
 * @param out whether stdout is a terminal
 * @param err whether stderr is a terminal
 * @param columns the terminal's width in characters
 */
record Screen(boolean in, boolean out, boolean err, int columns) {

  private static final int USUAL = 100;

  /** From {@code kith.terminal.in}, {@code kith.terminal}, {@code kith.terminal.err} and {@code kith.columns}. */
  static Screen of(Properties properties) {
    return new Screen(
        Boolean.parseBoolean(properties.getProperty("kith.terminal.in")),
        Boolean.parseBoolean(properties.getProperty("kith.terminal")),
        Boolean.parseBoolean(properties.getProperty("kith.terminal.err")),
        columns(properties.getProperty("kith.columns", "")));
  }

  /** What {@link #of} reads. */
  Map<String, String> properties() {
    return Map.of(
        "kith.terminal.in", String.valueOf(in), "kith.terminal", String.valueOf(out), "kith.terminal.err", String.valueOf(err),
        "kith.columns", String.valueOf(columns));
  }

  /** Colour only for a terminal, and only if nobody asked for none: no-color.org. */
  Page page(Map<String, String> env) {
    return new Page(columns, isTerminal(env) && env.getOrDefault("NO_COLOR", "").isEmpty());
  }

  /** Whether somebody sits there who types and reads. */
  boolean interactive() {
    return in && out;
  }

  /** The same screen when it has been made wider or narrower. */
  Screen with(int width) {
    return new Screen(in, out, err, width > 0 ? width : columns);
  }

  /** Whether what is written can be clicked. */
  boolean linking(Map<String, String> env) {
    return isTerminal(env);
  }

  /** A terminal that calls itself dumb shows escape sequences as they are. */
  private boolean isTerminal(Map<String, String> env) {
    return out && !env.getOrDefault("TERM", "").equals("dumb");
  }

  private static int columns(String written) {
    boolean number = !written.isEmpty() && written.length() < 5 && written.chars().allMatch(Character::isDigit);
    return number && Integer.parseInt(written) > 0 ? Integer.parseInt(written) : USUAL;
  }
}
