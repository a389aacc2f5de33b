package kith.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.text.StringEscapeUtils;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What each format's own reader finds in what was written, whatever the notes hold. */
class ExportFormatTest {

  @Test
  void graphmlIsReadByAnXmlParserAndKeepsItsSchemasRules() throws Exception {
    Document xml = xml(written(ExportFormat.GRAPHML, 0));
    assertThat(xml.getDocumentElement().getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
    Map<String, String> keys = new HashMap<>();
    for (Element key : elements(xml, "key")) {
      assertThat(key.getAttribute("attr.type")).isIn("string", "long", "double", "boolean");
      keys.put(key.getAttribute("id"), key.getAttribute("for") + " " + key.getAttribute("attr.name") + " " + key.getAttribute("attr.type"));
    }
    assertThat(keys).hasSize(elements(xml, "key").size());
    assertThat(keys.values()).contains("node type string", "edge line long", "edge embed boolean", "edge target string", "node kind_ string");
    Set<String> ids = new HashSet<>();
    elements(xml, "node").forEach(node -> ids.add(node.getAttribute("id")));
    assertThat(ids).hasSize(3).allMatch(id -> id.matches("\\w+"));
    assertThat(elements(xml, "edge")).hasSize(3).allMatch(
        edge -> ids.contains(edge.getAttribute("source")) && ids.contains(edge.getAttribute("target")));
    assertThat(elements(xml, "edge").get(2).getAttribute("directed")).isEqualTo("false");
    assertThat(elements(xml, "data")).allMatch(data -> keys.containsKey(data.getAttribute("key")));
    assertThat(elements(xml, "data")).extracting(Element::getTextContent).contains(HostileGraph.TEXT, "2025-11-06", "a, b");
  }

  @Test
  void graphmlLeavesOutWhatXmlCannotHold() throws Exception {
    Node node = HostileGraph.node(NodeKind.TOPICS, "a\uFFFEb\u0001\uD800c", Map.of("id", "x"));
    String written = written(ExportFormat.GRAPHML, 0, new Subgraph(List.of(node), List.of(), Set.of()));
    assertThat(elements(xml(written), "data")).extracting(Element::getTextContent).contains("abc");
  }

  @Test
  void jsonIsReadByJackson() throws IOException {
    JsonNode json = new ObjectMapper().readTree(written(ExportFormat.JSON, 0));
    assertThat(json.at("/nodes/0/label").asText()).isEqualTo(HostileGraph.TEXT);
    assertThat(json.at("/nodes/2/properties/date").asText()).isEqualTo("2025-11-06");
    assertThat(json.at("/relationships/0/to")).isEqualTo(json.at("/nodes/0/id"));
    assertThat(json.at("/relationships/0/properties/line").isInt()).isTrue();
    assertThat(json.at("/relationships/2/directed").asBoolean(true)).isFalse();
  }

  @Test
  void csvIsTwoTablesThatRunNothing() throws IOException {
    List<CSVRecord> nodes = csv(written(ExportFormat.CSV, 0));
    List<CSVRecord> relationships = csv(written(ExportFormat.CSV, 1));
    assertThat(nodes).extracting(node -> node.get("Label")).containsExactly("'" + HostileGraph.TEXT, "'-lonely", "Review");
    assertThat(nodes.get(2).toMap()).containsEntry("Kind", "meeting").containsEntry("kind_", "own").containsEntry("date", "2025-11-06");
    assertThat(relationships).hasSize(3);
    assertThat(relationships.get(0).get("Source")).isEqualTo(nodes.get(2).get("Id"));
    assertThat(relationships.get(0).get("target_")).isEqualTo("'" + HostileGraph.TEXT);
    assertThat(relationships).extracting(edge -> edge.get("Type")).containsExactly("Directed", "Directed", "Undirected");
  }

  @Test
  void dotIsReadByItsParserAndHasOneLineForTwo() {
    Map<String, String> labels = new HashMap<>();
    DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
    DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer((attribute, value) -> labels.put(attribute.getFirst() + " " + attribute.getSecond(), String.valueOf(value)));
    importer.importGraph(graph, new StringReader(written(ExportFormat.DOT, 0)));
    assertThat(graph.vertexSet()).containsExactlyInAnyOrder("n0", "n1", "n2");
    assertThat(graph.edgeSet()).hasSize(1);
    assertThat(graph.containsEdge("n0", "n2")).as("who attended says more than a link").isTrue();
    assertThat(StringEscapeUtils.unescapeHtml4(labels.get("n0 label"))).isEqualTo(HostileGraph.TEXT);
  }

  /** Mermaid's own rules: an id, a label in quotes in which its signs are {@code #code;}, and arrows with a text. */
  @Test
  void mermaidHasNothingInItThatItWouldReadOtherwise() {
    Pattern line = Pattern.compile(
        "graph LR|  n\\d+\\(\"([\\p{L}\\p{N} ,'…-]|[^\\p{ASCII}]|#\\d+;)*\"\\):::[a-z]+|  n\\d+ (-->|---)\\|[a-z ]+\\| n\\d+|  classDef [a-z]+ [\\w:#,]+");
    assertThat(written(ExportFormat.MERMAID, 0).lines()).hasSize(1 + 3 + 1 + 3).allMatch(text -> line.matcher(text).matches());
    assertThat(MermaidText.escaped("2025-11-06: \"a\" - #b")).isEqualTo("2025-11-06#58; #34;a#34; #45; #35;b");
    assertThat(MermaidText.escaped("🜂".repeat(60))).isEqualTo("🜂".repeat(47) + "…");
  }

  @Test
  void thePageHoldsAllAsDataAndNothingElseThatANoteSays() throws IOException {
    String page = written(ExportFormat.HTML, 0);
    String start = "<script id=\"data\" type=\"application/json\">";
    String data = page.substring(page.indexOf(start) + start.length());
    data = data.substring(0, data.indexOf("</script>"));
    assertThat(data).doesNotContain("<");
    assertThat(new ObjectMapper().readTree(data).at("/nodes/0/label").asText()).isEqualTo(HostileGraph.TEXT);
    assertThat(page.replace(data, "")).doesNotContain("lonely").contains("The Cytoscape Consortium", "Permission is hereby granted");
    assertThat(page).doesNotContain("<!--kith:", " src=", "<link");
  }

  private static String written(ExportFormat format, int part) {
    return written(format, part, HostileGraph.GRAPH);
  }

  private static String written(ExportFormat format, int part, Subgraph graph) {
    StringWriter out = new StringWriter();
    try (PrintWriter writer = new PrintWriter(out)) {
      format.parts().get(part).content().accept(format.shown(graph), writer);
    }
    return out.toString();
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private static List<Element> elements(Document xml, String name) {
    NodeList found = xml.getElementsByTagNameNS("*", name);
    return java.util.stream.IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static List<CSVRecord> csv(String text) throws IOException {
    return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(text)).getRecords();
  }
}
