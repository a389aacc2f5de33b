package kith.markdown;

import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Lines that only continue a paragraph because CommonMark is lazy, although they are indented like code: to Obsidian they end
 * a quote, are the next item of their list, or, with another bullet than its, code.
 */
final class LazyLines {

  private static final int CODE_INDENT = 4;
  private static final int TAB = 4;

  private final String body;
  private final boolean quote;
  private final int content;
  private final char bullet;

  private LazyLines(String body, boolean quote, int content, char bullet) {
    this.body = body;
    this.quote = quote;
    this.content = content;
    this.bullet = bullet;
  }

  /** What such a line is. */
  enum Meaning {
    TEXT, ITEM, CODE
  }

  /** @param lines the paragraph's */
  static LazyLines of(String body, Node paragraph, List<SourceSpan> lines) {
    Node parent = paragraph.getParent();
    boolean quote = parent instanceof BlockQuote && parent.getParent() instanceof Document;
    boolean item = parent instanceof ListItem && !parent.getSourceSpans().isEmpty();
    int start = lines.get(0).getInputIndex();
    int content = item ? columns(body, body.lastIndexOf('\n', start - 1) + 1, start) : 0;
    return new LazyLines(body, quote, content, item ? bullet(body, afterIndent(body, parent.getSourceSpans().get(0).getInputIndex())) : ' ');
  }

  /** @param afterCode whether the line before is code */
  Meaning of(SourceSpan line, boolean afterCode) {
    int start = body.lastIndexOf('\n', line.getInputIndex() - 1) + 1;
    int text = afterIndent(body, start);
    int indent = columns(body, start, text);
    if (indent < CODE_INDENT || !quote && indent >= content) {
      return Meaning.TEXT;
    }
    char own = bullet(body, text);
    if (own == bullet && own != ' ' || quote && body.startsWith(">", text)) {
      return Meaning.ITEM;
    }
    return quote || own != ' ' || afterCode ? Meaning.CODE : Meaning.TEXT;
  }

  private static int afterIndent(String body, int from) {
    int at = from;
    while (at < body.length() && (body.charAt(at) == ' ' || body.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static int columns(String body, int from, int to) {
    int columns = 0;
    for (int i = from; i < to; i++) {
      columns += body.charAt(i) == '\t' ? TAB - columns % TAB : 1;
    }
    return columns;
  }

  /** The sign of a bullet or behind a number, with white space after it; a space if there is none. */
  private static char bullet(String body, int at) {
    int sign = at;
    while (sign < body.length() && body.charAt(sign) >= '0' && body.charAt(sign) <= '9') {
      sign++;
    }
    boolean is = sign + 1 < body.length()
        && (sign > at ? ".)" : "-*+").indexOf(body.charAt(sign)) >= 0
        && Character.isWhitespace(body.charAt(sign + 1));
    return is ? body.charAt(sign) : ' ';
  }
}
