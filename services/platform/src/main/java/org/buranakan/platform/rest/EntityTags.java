package org.buranakan.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.paging.Page;
import org.jspecify.annotations.Nullable;

/** Gives every document of an aggregate its tag, the version, and says who may keep it. */
@Provider
class EntityTags implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var headers = response.getHeaders();
    if (response.getEntity() instanceof Snapshot document) {
      headers.putSingle("ETag", EntityTag.of(document).toString());
    }
    if (holdsPersonalData(response.getEntity())) {
      headers.putSingle("Cache-Control", "no-store");
    }
    if (request.getMethod().equals("GET")
        && response.getStatus() < 400
        && !headers.containsKey("Cache-Control")) {
      // May be kept, by the caller alone, and has to be asked for again with If-None-Match.
      headers.putSingle("Cache-Control", "private, no-cache");
      headers.add("Vary", "Authorization");
    }
  }

  private static boolean holdsPersonalData(@Nullable Object answer) {
    return answer instanceof Page<?> page
        ? page.items().stream().anyMatch(EntityTags::isPersonal)
        : isPersonal(answer);
  }

  private static boolean isPersonal(@Nullable Object document) {
    return document instanceof Snapshot snapshot && snapshot.isPersonal();
  }
}
