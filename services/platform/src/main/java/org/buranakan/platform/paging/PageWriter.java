package org.buranakan.platform.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.buranakan.platform.edge.Edge;

/**
 * Writes a page before it is sent: who reads it slowly keeps the written page in memory, and not
 * all that it was made of. It counts as part of the call until it is sent.
 */
@Provider
@Priority(Integer.MIN_VALUE) // after all that look at its documents
class PageWriter implements ContainerResponseFilter {
  private final ObjectMapper json;
  private final EntityManager entities;
  private final PageMaking making;
  private final RoutingContext call;

  PageWriter(ObjectMapper json, EntityManager entities, PageMaking making, RoutingContext call) {
    this.json = json;
    this.entities = entities;
    this.making = making;
    this.call = call;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page<?> page) {
      var written = written(page);
      response.setEntity(written);
      entities.clear();
      making.end();
      Edge.requireRoom(call, written.length);
    }
  }

  private byte[] written(Page<?> page) {
    try {
      return json.writeValueAsBytes(page);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
