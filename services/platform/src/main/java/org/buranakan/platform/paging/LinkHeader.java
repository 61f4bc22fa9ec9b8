package org.buranakan.platform.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.buranakan.platform.rest.OwnPath;

/** Adds {@code Link: <…>; rel="next"} to every page that has a next one (RFC 8288). */
@Provider
public class LinkHeader implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page<?> page && page.next() != null) {
      var next =
          request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.next());
      response.getHeaders().add("Link", "<" + OwnPath.of(next.build()) + ">; rel=\"next\"");
    }
  }
}
