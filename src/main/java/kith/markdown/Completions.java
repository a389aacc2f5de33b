package kith.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Characters that people write in notes and that lose a byte when they are read as a Windows code page: {@code â«} can only
 * be {@code ⏫} there. Where two would look the same, the first of the table is meant.
 */
final class Completions {

  /** Task marks first, then typography, then the emoji of meeting notes. */
  private static final String KNOWN =
      "⏫⏬⏳❌➕🔁🔍🔎🔐🔝”‐←●❗❓❤➡➖➜➤∞☐☝⏰⏱⏸⏩⏪⏭⏯⏺✏✍☎\uFE0F"
          + "📝📍📁📐📎📏📞🎉🎯🏆🏢🏠🎬🎨🏃🎥🐛🤝🙏👍👎👏😁😎🍀🍎🍕🎓🎧🎵🎄🎂🏗🏷🏥🏦🏭🐍🐝";

  private static final int LONGEST = 3;

  private static final Map<String, String> BY_FORM = byForm();

  private Completions() {}

  /** A known character and how many characters it was read as. */
  record Completion(String text, int length) {

    static final Completion NONE = new Completion("", 0);
  }

  private static Map<String, String> byForm() {
    Map<String, String> forms = new HashMap<>();
    KNOWN.codePoints().mapToObj(Character::toString).forEach(known -> {
      forms.putIfAbsent(form(known, true), known);
      forms.putIfAbsent(form(known, false), known);
    });
    // 🐍 and 🏁 lose half their bytes: what is left says nothing.
    forms.keySet().removeIf(form -> form.length() < 2 || form.equals("ğŸ") || form.equals("ðŸ"));
    return Map.copyOf(forms);
  }

  private static String form(String known, boolean turkish) {
    StringBuilder form = new StringBuilder();
    byte[] bytes = known.getBytes(StandardCharsets.UTF_8);
    for (byte each : bytes) {
      form.append(CodePages.dropping(each & 0xFF, turkish));
    }
    return form.length() == bytes.length ? "" : form.toString();
  }

  /** The longest known form at a position of a line. */
  static Completion at(String line, int start) {
    for (int length = Math.min(LONGEST, line.length() - start); length >= 2; length--) {
      String form = line.substring(start, start + length);
      String known = BY_FORM.get(form);
      if (known != null) {
        return new Completion(chosen(known, line, start + length), length);
      }
      if (isFinish(form, line, start + length)) {
        return new Completion("🏁", length);
      }
    }
    return Completion.NONE;
  }

  /** 🏁 loses two of its four bytes; what follows it in a task is known. */
  private static boolean isFinish(String form, String line, int end) {
    return (form.equals("ğŸ") || form.equals("ðŸ")) && (line.startsWith(" delete", end) || line.startsWith(" keep", end));
  }

  /**
   * 🔁 is a task's mark, 🔍 is anybody's; of the signs that come to {@code â€}, a hyphen stands between letters, and a low
   * quotation mark begins a word.
   */
  private static String chosen(String known, String line, int end) {
    if (known.equals("🔁")) {
      boolean task = CheckBox.ofLine(line, 0, line.length()).isPresent() || line.startsWith(" every", end);
      return task ? known : "🔍";
    }
    if (!known.equals("”") || !isLetter(line, end)) {
      return known;
    }
    int before = end - 3;
    return before >= 0 && isLetter(line, before) ? "‐" : before < 0 || Character.isWhitespace(line.charAt(before)) ? "„" : known;
  }

  private static boolean isLetter(String line, int at) {
    return at < line.length() && line.charAt(at) < 128 && Character.isLetter(line.charAt(at));
  }
}
