package kith.export;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A graph as a Mermaid flowchart, to be pasted into a note between {@code ```mermaid} and {@code ```}. */
final class MermaidText {

  private static final int LONGEST = 48;
  /** Mermaid reads Markdown, HTML and its own signs in a label; a hyphen in a word or date is none of them. */
  private static final Pattern SIGN =
      Pattern.compile("(?<![\\p{L}\\p{N}])-|-(?![\\p{L}\\p{N}])|[\\p{ASCII}&&[^\\p{Alnum} ,'-]]");

  private MermaidText() {}

  static void write(Subgraph graph, PrintWriter out) {
    Map<String, String> handles = graph.handles();
    out.print("graph LR\n");
    graph.nodes().forEach(node -> out.printf("  %s(\"%s\"):::%s\n", handles.get(node.id()), escaped(node.label()), node.kind().word()));
    graph.edges().forEach(edge -> out.printf("  %s %s|%s| %s\n",
        handles.get(edge.from()), edge.directed() ? "-->" : "---", label(edge), handles.get(edge.to())));
    graph.nodes().stream().map(Node::kind).distinct()
        .forEach(kind -> out.printf("  classDef %s fill:%s,stroke:#777,color:#000\n", kind.word(), kind.colour()));
    out.flush();
  }

  private static String label(Edge edge) {
    return edge.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String escaped(String label) {
    int[] signs = label.codePoints().toArray();
    String text = signs.length > LONGEST ? new String(signs, 0, LONGEST - 1) + "…" : label;
    return SIGN.matcher(text).replaceAll(sign -> "#" + (int) sign.group().charAt(0) + ";");
  }
}
