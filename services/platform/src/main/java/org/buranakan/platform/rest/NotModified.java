package org.buranakan.platform.rest;

import jakarta.annotation.Priority;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.buranakan.platform.caller.Reach;
import org.buranakan.platform.event.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Answers 304 where the caller has the present version, and may see it: how far a caller reaches is
 * settled before, and where the method decides it, the method is asked first.
 */
@Provider
@Priority(Priorities.USER - 1) // after the tag was given
class NotModified implements ContainerRequestFilter, ContainerResponseFilter {
  private final EntityManager entities;
  private final Reach reach;
  private final ResourceInfo resource;

  NotModified(EntityManager entities, Reach reach, ResourceInfo resource) {
    this.entities = entities;
    this.reach = reach;
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    var versioned = versioned();
    if (known == null || versioned == null || versioned.decidesItself()) {
      return;
    }
    var version = version(versioned.value(), request);
    if (version == null) {
      return; // then the resource says so
    }
    if (known.strip().equals("*")) {
      answer(request, version.toString());
      return;
    }
    EntityTag.parse(HttpHeaders.IF_NONE_MATCH, known).stream()
        .filter(tag -> tag.isOf(version))
        .findFirst()
        .ifPresent(tag -> answer(request, tag.value()));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    var versioned = versioned();
    if (known != null
        && versioned != null
        && versioned.decidesItself()
        && response.getEntity() instanceof Snapshot document
        && isOf(document.version(), known)) {
      response.setStatus(304);
      response.setEntity(null);
    }
  }

  private @Nullable Versioned versioned() {
    var method = resource.getResourceMethod();
    return method == null ? null : method.getAnnotation(Versioned.class);
  }

  private static boolean isOf(long version, String known) {
    return known.strip().equals("*")
        || EntityTag.parse(HttpHeaders.IF_NONE_MATCH, known).stream()
            .anyMatch(tag -> tag.isOf(version));
  }

  private static void answer(ContainerRequestContext request, String value) {
    var strong = new EntityTag(value, false);
    request.abortWith(Response.notModified().header(HttpHeaders.ETAG, strong.toString()).build());
  }

  private @Nullable Long version(Class<?> entity, ContainerRequestContext request) {
    var parameters = request.getUriInfo().getPathParameters();
    var key = parameters.keySet().iterator().next();
    var value = parameters.getFirst(key);
    return reach.unfiltered(
        () ->
            reach.isBounded(entity)
                ? visibleVersion(entity, key, value)
                : version("version", Long.class, entity, key, value));
  }

  private @Nullable Long visibleVersion(Class<?> entity, String key, String value) {
    var found = version("version, province", Object[].class, entity, key, value);
    return found != null && reach.covers((String) found[1]) ? (Long) found[0] : null;
  }

  private <T> @Nullable T version(
      String what, Class<T> type, Class<?> entity, String key, String value) {
    return entities
        .createQuery(
            "select %s from %s where %s = :key".formatted(what, entity.getSimpleName(), key), type)
        .setParameter("key", key.equals("id") ? id(value) : value)
        .getSingleResultOrNull();
  }

  private static @Nullable UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
