package kith.markdown;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Front matter as a tree of nodes in which every scalar is its own text: {@code yes} is a word and {@code 12:30} isn't 750. */
final class Yaml {

  static final int DEEPEST = 50;

  private static final LoaderOptions LIMITS = limits();
  private static final Resolver NOTHING = new TextOnly();

  private Yaml() {}

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(20);
    options.setCodePointLimit(500_000);
    options.setProcessComments(false);
    return options;
  }

  /** Resolves nothing. */
  private static final class TextOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {}

    @Override
    public Tag resolve(NodeId kind, String value, boolean implicit) {
      return Tag.STR;
    }
  }

  /**
   * The root node.
   *
   * @throws YAMLException if this is no YAML, or more than the limits allow
   */
  static java.util.Optional<Node> compose(String text) {
    ParserImpl parser = new ParserImpl(new StreamReader(text), LIMITS);
    return java.util.Optional.ofNullable(new Composer(parser, NOTHING, LIMITS).getSingleNode());
  }

  /** The same text with a space for each character that YAML forbids: one of them rejects a whole block. */
  static String printable(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      if (!isPrintable(text, i)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, ' ');
      }
    }
    return out == null ? text : out.toString();
  }

  private static boolean isPrintable(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return StreamReader.isPrintable(c);
  }
}
