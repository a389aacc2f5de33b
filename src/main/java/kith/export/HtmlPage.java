package kith.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kith.output.JsonText;

/** A graph as one page to look at in a browser, with all that it needs in it. */
final class HtmlPage {

  private static final String GRAPH = "<!--kith:graph-->";
  private static final String LIBRARY = "<!--kith:library-->";
  private static final String CYTOSCAPE = "/META-INF/resources/webjars/cytoscape/%s/dist/cytoscape.min.js";
  private static final String ABOUT_CYTOSCAPE = "/META-INF/maven/org.webjars.npm/cytoscape/pom.properties";
  private static final Map<String, Object> COLOURS =
      Arrays.stream(NodeKind.values()).collect(Collectors.toMap(NodeKind::word, NodeKind::colour));

  private HtmlPage() {}

  static void write(Subgraph graph, PrintWriter out) {
    String page = text("/kith/export/page.html");
    int data = page.indexOf(GRAPH);
    int library = page.indexOf(LIBRARY);
    out.print(page.substring(0, data));
    out.print(json(graph));
    out.print(page.substring(data + GRAPH.length(), library));
    out.print(text(CYTOSCAPE.formatted(version())));
    out.print(page.substring(library + LIBRARY.length()));
    out.flush();
  }

  /** Of the library, which is in its path. */
  private static String version() {
    return text(ABOUT_CYTOSCAPE).lines().filter(line -> line.startsWith("version=")).findFirst().orElseThrow().substring("version=".length());
  }

  /** In JSON a {@code <} stands only in texts; escaped, none of them ends the script or begins a comment. */
  private static String json(Subgraph graph) {
    StringWriter json = new StringWriter();
    JsonText.write(json, true, all -> all.object(o -> {
      o.list("nodes", GraphJson.nodes(graph));
      o.list("relationships", GraphJson.relationships(graph));
      o.field("colours", new TreeMap<>(COLOURS));
    }));
    return json.toString().replace("<", "\\u003C");
  }

  private static String text(String resource) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No file " + resource + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
