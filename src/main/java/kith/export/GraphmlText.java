package kith.export;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kith.output.Caption;

/** A graph as GraphML: <a href="http://graphml.graphdrawing.org/">graphml.graphdrawing.org</a>. */
final class GraphmlText {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  /** What XML 1.0 has no way to write. */
  private static final Pattern NOT_XML = Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
  private static final List<String> NODE = List.of("id", "kind", "label");
  private static final List<String> EDGE = List.of("type");

  private final XMLStreamWriter xml;

  private GraphmlText(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static void write(Subgraph graph, Writer out) {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new GraphmlText(xml).write(graph);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The graph can't be written as GraphML: " + e.getMessage(), e);
    }
  }

  private void write(Subgraph graph) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    line();
    Columns nodes = Columns.of(graph.nodes().stream().map(Node::properties).toList(), NODE);
    Columns edges = Columns.of(graph.edges().stream().map(Edge::properties).toList(), EDGE);
    Map<String, String> nodeKeys = keys("node", NODE, nodes);
    Map<String, String> edgeKeys = keys("edge", EDGE, edges);
    xml.writeStartElement("graph");
    xml.writeAttribute("edgedefault", "directed");
    line();
    Map<String, String> handles = graph.handles();
    for (Node node : graph.nodes()) {
      xml.writeStartElement("node");
      xml.writeAttribute("id", handles.get(node.id()));
      data(nodeKeys, Map.of("id", node.id(), "kind", node.kind().word(), "label", node.label()), node.properties(), nodes);
      end();
    }
    for (Edge edge : graph.edges()) {
      edge(edge, handles);
      data(edgeKeys, Map.of("type", edge.type().name()), edge.properties(), edges);
      end();
    }
    end();
    end();
    xml.writeEndDocument();
  }

  private void edge(Edge edge, Map<String, String> handles) throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("source", handles.get(edge.from()));
    xml.writeAttribute("target", handles.get(edge.to()));
    if (!edge.directed()) {
      xml.writeAttribute("directed", "false");
    }
  }

  /** Declares all data of nodes or edges, and gives the key of each column: names may be no XML ids. */
  private Map<String, String> keys(String domain, List<String> fixed, Columns columns) throws XMLStreamException {
    Map<String, String> types = new LinkedHashMap<>();
    fixed.forEach(name -> types.put(name, "string"));
    columns.types().forEach((property, type) -> types.put(columns.heading(property), type));
    Map<String, String> keys = new LinkedHashMap<>();
    for (Map.Entry<String, String> column : types.entrySet()) {
      keys.put(column.getKey(), domain + keys.size());
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", keys.get(column.getKey()));
      xml.writeAttribute("for", domain);
      xml.writeAttribute("attr.name", legal(column.getKey()));
      xml.writeAttribute("attr.type", column.getValue());
      line();
    }
    return keys;
  }

  private void data(Map<String, String> keys, Map<String, String> fixed, Map<String, Object> properties, Columns columns)
      throws XMLStreamException {
    for (String name : keys.keySet()) {
      if (fixed.containsKey(name)) {
        datum(keys.get(name), fixed.get(name));
      }
    }
    for (Map.Entry<String, Object> property : properties.entrySet()) {
      datum(keys.get(columns.heading(property.getKey())), Caption.of(property.getValue()));
    }
  }

  private void datum(String key, String text) throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  private static String legal(String text) {
    return NOT_XML.matcher(text).replaceAll("");
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
    line();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
