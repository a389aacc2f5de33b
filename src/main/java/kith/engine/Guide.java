package kith.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import kith.graph.CypherFile;
import kith.graph.GraphStore;
import kith.question.catalogue.Catalogue;
import kith.question.catalogue.Question;

/** The page that Neo4j Browser opens with: pictures of the graph and the catalogue's questions, to click. */
public final class Guide {

  private static final String PICTURES = "/cypher/browse/pictures/";

  private Guide() {}

  /**
   * The guide as HTML, about people of this graph.
   *
   * @param owner the id of the vault's owner, or nothing
   */
  public static String html(Catalogue catalogue, GraphStore graph, String owner) {
    Examples examples = Examples.of(graph, owner);
    StringBuilder pictures = new StringBuilder();
    CypherFile.list(PICTURES).forEach(file -> pictures.append(item(Asked.picture(CypherFile.text(PICTURES + file), examples))));
    return resource("guide.html").replace("{pictures}", pictures).replace("{questions}", questions(catalogue, examples));
  }

  private static String questions(Catalogue catalogue, Examples examples) {
    Map<String, StringBuilder> topics = new TreeMap<>();
    for (Question question : catalogue.questions()) {
      topics.computeIfAbsent(question.about(), about -> new StringBuilder()).append(item(Asked.of(question, examples)));
    }
    StringBuilder all = new StringBuilder();
    topics.forEach((about, items) -> all.append("<h4>").append(escaped(about)).append("</h4>\n<ul>\n").append(items).append("</ul>\n"));
    return all.toString();
  }

  /** Colours and captions of nodes by their kind, as Neo4j Browser reads them. */
  public static String style() {
    return resource("style.grass");
  }

  private static String item(Asked asked) {
    return "<li><a data-populate=\"" + escaped(asked.cypher()) + "\">" + escaped(asked.sentence()) + "</a> "
        + escaped(asked.purpose()) + "</li>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  private static String resource(String name) {
    try (InputStream in = Guide.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
