package kith.export;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.BiConsumer;
import kith.output.CsvText;

/** How a graph is written, and how much of it: a picture with too much in it shows nothing. */
public enum ExportFormat {
  GRAPHML(new Part("graph.graphml", GraphmlText::write)),
  JSON(new Part("graph.json", GraphJson::write)),
  CSV(
      new Part("nodes.csv", (graph, out) -> CsvText.write(Tables.nodes(graph), out)),
      new Part("relationships.csv", (graph, out) -> CsvText.write(Tables.relationships(graph), out))),
  DOT(Integer.MAX_VALUE, Integer.MAX_VALUE, new Part("graph.dot", DotText::write)),
  /** Mermaid itself draws no more than 500 lines. */
  MERMAID(60, 500, new Part("graph.mmd", MermaidText::write)),
  HTML(300, 2000, new Part("graph.html", HtmlPage::write));

  private final boolean picture;
  private final int nodes;
  private final int edges;
  private final List<Part> parts;

  ExportFormat(Part... parts) {
    this(false, Integer.MAX_VALUE, Integer.MAX_VALUE, parts);
  }

  ExportFormat(int nodes, int edges, Part part) {
    this(true, nodes, edges, part);
  }

  ExportFormat(boolean picture, int nodes, int edges, Part... parts) {
    this.picture = picture;
    this.nodes = nodes;
    this.edges = edges;
    this.parts = List.of(parts);
  }

  /** One file. */
  public record Part(String name, BiConsumer<Subgraph, PrintWriter> content) {}

  public List<Part> parts() {
    return parts;
  }

  /** What of a graph is written in this format. */
  public Subgraph shown(Subgraph graph) {
    return shown(graph, nodes);
  }

  /** The same, with at most so many nodes. */
  public Subgraph shown(Subgraph graph, int limit) {
    return (picture ? Picture.of(graph) : graph).most(limit, edges);
  }
}
