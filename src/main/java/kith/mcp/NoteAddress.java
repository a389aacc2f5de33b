package kith.mcp;

import io.modelcontextprotocol.util.McpUriTemplateManager;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;

/** The addresses of notes: {@code kith:///Meetings/2025-11-06%20-%20Review.md}. */
final class NoteAddress implements McpUriTemplateManager {

  /** As RFC 6570 has it: a path whose slashes stay. */
  static final String TEMPLATE = "kith:///{+path}";

  static final String VARIABLE = "path";

  private static final String START = "kith:///";

  static String of(String path) {
    try {
      return new URI("kith", "", "/" + path, null, null).toString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("No path of a note: " + path, e);
    }
  }

  /** The path that an address means; one that isn't quoted as it should be is taken as it is, what is none is no path. */
  static String path(String address) {
    if (!address.startsWith(START)) {
      return "";
    }
    String written = address.substring(START.length());
    try {
      URI uri = new URI(address);
      return uri.getQuery() == null && uri.getFragment() == null ? uri.getPath().substring(1) : written;
    } catch (URISyntaxException e) {
      return written;
    }
  }

  @Override
  public List<String> getVariableNames() {
    return List.of(VARIABLE);
  }

  @Override
  public Map<String, String> extractVariableValues(String address) {
    return Map.of(VARIABLE, path(address));
  }

  @Override
  public boolean matches(String address) {
    return address.startsWith(START);
  }

  @Override
  public boolean isUriTemplate(String written) {
    return written.equals(TEMPLATE);
  }
}
