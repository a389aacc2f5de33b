package kith.markdown;

import java.util.ArrayList;
import java.util.List;
import kith.note.Link;

/**
 * Reads the inline text of a block once, from left to right: code spans, comments, math, links, addresses and tags, whichever
 * opens first.
 *
 * <p>A scanner of our own, because CommonMark's sees only {@code a} in {@code [[a]b]]} and knows neither tags nor math. Every
 * search that fails is remembered, so that hostile text stays linear.
 */
final class InlineScanner {

  private final String text;
  private final boolean html;
  private final CodeSpans codeSpans;
  private final TagEdges edges;
  private final List<FoundLink> links = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Integer> percents = new ArrayList<>();
  private final Brackets brackets = new Brackets();
  private int at;
  private int lineEnd = -1;
  private int tokenEnd;
  private int escaped = -1;
  private int noMathBefore;
  private boolean noDisplay;
  private boolean noComment;

  /** @param html whether this is a block of HTML: there a comment without an end runs to the end of the block */
  InlineScanner(String text, boolean html) {
    this.text = text;
    this.html = html;
    this.codeSpans = new CodeSpans(text);
    this.edges = new TagEdges(text);
  }

  /** What a stretch of text is, when it isn't prose. */
  enum Kind {
    CODE, COMMENT, MATH, ADDRESS, HTML, TAG
  }

  /** A stretch of text that isn't prose. */
  record Span(Kind kind, int start, int end) {}

  List<FoundLink> links() {
    return links;
  }

  List<Span> spans() {
    return spans;
  }

  /** Where {@code %%} stands: a comment can run over many blocks. */
  List<Integer> percents() {
    return percents;
  }

  void scan() {
    while (at < text.length()) {
      at = step(text.charAt(at));
    }
  }

  private int step(char c) {
    return switch (c) {
      case '\\' -> escape();
      case '`' -> span(Kind.CODE, codeSpans.end(at), codeSpans.runEnd(at));
      case '<' -> angle();
      case '$' -> math();
      case '%' -> percent();
      case '[' -> open();
      case ']' -> close();
      case '#' -> tag();
      case ':', '@' -> address(c);
      default -> at + 1;
    };
  }

  private int escape() {
    boolean escapes = at + 1 < text.length() && isPunctuation(text.charAt(at + 1));
    escaped = escapes ? at + 1 : escaped;
    return escapes ? token(at + 2) : at + 1;
  }

  /** Goes on after something that isn't plain text: a tag may start right there. */
  private int token(int end) {
    tokenEnd = end;
    return end;
  }

  /** Notes a stretch that ends at a position and goes on there, or goes on elsewhere if it has no end. */
  private int span(Kind kind, int end, int otherwise) {
    if (end < 0) {
      return otherwise;
    }
    spans.add(new Span(kind, at, end));
    return token(end);
  }

  private int angle() {
    if (text.startsWith("<!--", at) && !noComment) {
      int close = text.indexOf("-->", at + 4);
      noComment = close < 0;
      return span(Kind.COMMENT, close >= 0 ? close + 3 : html ? text.length() : -1, at + 1);
    }
    return span(Kind.HTML, HtmlTags.end(text, at), at + 1);
  }

  /**
   * Math: {@code $$…$$}, or {@code $…$} on one line with no space inside the signs and no digit after them, so that prices
   * stay text.
   */
  private int math() {
    if (text.startsWith("$$", at)) {
      int close = noDisplay ? -1 : text.indexOf("$$", at + 2);
      noDisplay = close < 0;
      return span(Kind.MATH, close < 0 ? -1 : close + 2, at + 2);
    }
    if (noMathBefore > at || !InlineMath.opens(text, at, lineEnd())) {
      return at + 1;
    }
    int close = InlineMath.close(text, at, lineEnd());
    noMathBefore = close < 0 ? lineEnd() : 0;
    return span(Kind.MATH, close < 0 ? -1 : close + 1, at + 1);
  }

  private int percent() {
    if (!text.startsWith("%%", at)) {
      return at + 1;
    }
    percents.add(at);
    return token(at + 2);
  }

  private int open() {
    boolean embed = at > 0 && text.charAt(at - 1) == '!' && escaped != at - 1;
    if (text.startsWith("[[", at) && !opensFootnote()) {
      int end = WikiLinks.end(text, at, lineEnd());
      if (end > at + 4 && !text.substring(at + 2, end - 2).isBlank()) {
        links.add(WikiLinks.found(text, at, end, embed));
        return token(end);
      }
    }
    brackets.push(at, embed);
    return at + 1;
  }

  /** In {@code ^[[[a]]]} the first bracket is the footnote's. */
  private boolean opensFootnote() {
    return text.startsWith("[[[", at) && at > 0 && text.charAt(at - 1) == '^' && escaped != at - 1;
  }

  private int close() {
    int open = brackets.pop();
    if (open < 0 || at + 1 >= text.length() || text.charAt(at + 1) != '(') {
      return at + 1;
    }
    MarkdownLinks.Destination destination = MarkdownLinks.destination(text, at + 2, lineEnd());
    if (destination.end() < 0) {
      return at + 1;
    }
    return brackets.wasEmbed() || !brackets.insideLink(open) ? markdown(open, destination) : destination.end();
  }

  private int markdown(int open, MarkdownLinks.Destination destination) {
    boolean embed = brackets.wasEmbed();
    if (destination.isAddress()) {
      spans.add(new Span(Kind.ADDRESS, at, destination.end()));
    } else {
      Target target = Target.ofMarkdown(destination.text(), text.substring(open + 1, at));
      links.add(new FoundLink(embed ? open - 1 : open, destination.end(), embed, Link.Form.MARKDOWN, target));
    }
    if (!embed) {
      brackets.linked(open);
    }
    return token(destination.end());
  }

  private int tag() {
    boolean starts = at == tokenEnd || edges.mayStart(at);
    int end = starts ? Tags.end(text, at) : -1;
    return span(Kind.TAG, end < 0 ? -1 : edges.end(at, end), at + 1);
  }

  private int address(char sign) {
    int start = sign == ':' ? Addresses.schemeStart(text, at) : Addresses.mailStart(text, at);
    int end = start < 0 ? -1 : sign == ':' ? Addresses.urlEnd(text, at) : Addresses.mailEnd(text, at);
    if (end < 0) {
      return at + 1;
    }
    spans.add(new Span(Kind.ADDRESS, start, end));
    return token(end);
  }

  private int lineEnd() {
    if (lineEnd < at) {
      int end = text.indexOf('\n', at);
      lineEnd = end < 0 ? text.length() : end;
    }
    return lineEnd;
  }

  /** ASCII punctuation, which a backslash escapes. */
  static boolean isPunctuation(char c) {
    return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
  }
}
