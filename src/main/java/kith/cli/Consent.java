package kith.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kith.edit.Offer;
import kith.output.Printable;

/** Asks about links one by one: yes, no, yes to all the rest, or no to them. */
final class Consent {

  private static final int INDENT = 2;

  private final Surroundings around;
  private final BufferedReader answers;
  private boolean asks;
  private boolean over;

  /** @param asks whether anything is asked; else all is agreed to */
  Consent(Surroundings around, boolean asks) {
    this.around = around;
    this.answers = new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
    this.asks = asks;
  }

  /** Whether the user has had enough. */
  boolean isOver() {
    return over;
  }

  boolean to(String path, Offer offer) {
    if (!asks || over) {
      return !over;
    }
    String excerpt = Excerpt.of(offer.context(), offer.column(), offer.column() + offer.written().length(), around.screen().columns() - INDENT);
    around.err().println(Printable.line(path + ":" + offer.line()) + ":\n  " + Printable.line(excerpt));
    while (true) {
      around.err().print("  " + Printable.line(offer.written() + " → " + offer.link()) + "  [y]es, [n]o, [a]ll, [q]uit? ");
      around.err().flush();
      String answer = answer();
      switch (answer.isEmpty() ? ' ' : answer.charAt(0)) {
        case 'y' -> {
          return true;
        }
        case 'n' -> {
          return false;
        }
        case 'a' -> {
          asks = false;
          return true;
        }
        case 'q' -> {
          over = true;
          return false;
        }
        default -> {
          continue; // Anything else is asked again.
        }
      }
    }
  }

  /** The end of what is typed is a wish to end. */
  private String answer() {
    try {
      String line = answers.readLine();
      return line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
