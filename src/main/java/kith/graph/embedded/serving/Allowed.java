package kith.graph.embedded.serving;

import java.util.List;

/**
 * Whose requests are answered.
 *
 * @param hosts what a request may call this machine
 * @param origins the pages that a request may come from
 */
record Allowed(List<String> hosts, List<String> origins) {

  /** A request names its host exactly once; it names its origin only when a page sent it. */
  boolean accepts(List<String> host, List<String> origin) {
    return host.size() == 1 && hosts.containsAll(host) && origins.containsAll(origin);
  }
}
