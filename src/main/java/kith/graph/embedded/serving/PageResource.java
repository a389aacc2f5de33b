package kith.graph.embedded.serving;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;

/** Serves the {@link Pages}, at a path that only those who are signed in are told. */
@Path("/")
public final class PageResource {

  private final Pages pages;

  public PageResource(@Context Pages pages) {
    this.pages = pages;
  }

  @GET
  @Path("guide.html")
  @Produces("text/html; charset=UTF-8")
  public String guide() {
    return pages.guide().get();
  }

  @GET
  @Path("style.grass")
  @Produces("text/plain; charset=UTF-8")
  public String style() {
    return pages.style();
  }
}
