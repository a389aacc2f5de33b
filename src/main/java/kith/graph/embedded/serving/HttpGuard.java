package kith.graph.embedded.serving;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Refuses requests over HTTP that a web page from elsewhere may have sent, before anything else sees them.
 *
 * <p>{@code Origin} names the page that asks; {@code Host} is foreign when a page has its own name point to this machine.
 */
final class HttpGuard extends HttpFilter {

  private final Allowed allowed;

  HttpGuard(Allowed allowed) {
    this.allowed = allowed;
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (allowed.accepts(headers(request, "Host"), headers(request, "Origin"))) {
      response.setHeader("Referrer-Policy", "no-referrer");
      response.setHeader("X-DNS-Prefetch-Control", "off");
      response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static List<String> headers(HttpServletRequest request, String name) {
    return Collections.list(request.getHeaders(name));
  }
}
