package kith.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads a query's parameter as typed: {@code 3} is a number, {@code '3'} a text, {@code 2025-11-06} a date. */
final class ParameterValue {

  private ParameterValue() {}

  static @Nullable Object of(String written) {
    if (written.length() > 1 && written.startsWith("'") && written.endsWith("'")) {
      return written.substring(1, written.length() - 1);
    }
    if (written.matches("-?\\d{1,18}")) {
      return Long.parseLong(written);
    }
    if (written.matches("-?\\d+\\.\\d+")) {
      return Double.parseDouble(written);
    }
    return switch (written) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> null;
      default -> dateOrText(written);
    };
  }

  private static Object dateOrText(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      return written;
    }
  }
}
