package org.buranakan.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.buranakan.platform.event.Snapshot;

/** Gives every document of an aggregate its tag: the version. */
@Provider
class EntityTags implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var headers = response.getHeaders();
    if (response.getEntity() instanceof Snapshot document) {
      headers.putSingle("ETag", EntityTag.of(document).toString());
    }
    if (request.getMethod().equals("GET")
        && response.getStatus() < 400
        && !headers.containsKey("Cache-Control")) {
      // May be kept, by the caller alone, and has to be asked for again with If-None-Match.
      headers.putSingle("Cache-Control", "private, no-cache");
      headers.add("Vary", "Authorization");
    }
  }
}
