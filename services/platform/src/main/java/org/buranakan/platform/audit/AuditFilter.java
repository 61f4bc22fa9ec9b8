package org.buranakan.platform.audit;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.buranakan.platform.caller.Allowed;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Records what was not recorded with its effect, before the answer leaves. */
@Provider
@Priority(0) // after all that may still change the answer
class AuditFilter implements ContainerResponseFilter {
  private static final Logger LOG = Logger.getLogger("org.buranakan.audit");

  private final Audit audit;
  private final AuditEntries entries;
  private final ResourceInfo resource;

  AuditFilter(Audit audit, AuditEntries entries, ResourceInfo resource) {
    this.audit = audit;
    this.entries = entries;
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var method = resource.getResourceMethod();
    if (method != null && audit.owes(response.getStatus(), isWatched(method))) {
      var answer = Answer.of(method.getName(), response);
      add(audit.entry(answer), (ResteasyReactiveContainerRequestContext) request);
    }
  }

  private static boolean isWatched(Method method) {
    var rule = method.getAnnotation(Allowed.class);
    return rule != null && rule.value().isWatched();
  }

  private void add(AuditEntry entry, ResteasyReactiveContainerRequestContext request) {
    if (entry.status() == 503) {
      Infrastructure.getDefaultExecutor()
          .execute(() -> add(entry)); // nobody has to wait twice for a database that is away
    } else if (BlockingOperationControl.isBlockingAllowed()) {
      add(entry);
    } else { // where roles are checked
      request.suspend();
      Infrastructure.getDefaultExecutor().execute(() -> addAndResume(entry, request));
    }
  }

  private void addAndResume(AuditEntry entry, ResteasyReactiveContainerRequestContext request) {
    try {
      add(entry);
      request.resume();
    } catch (RuntimeException e) {
      request.resume(e);
    }
  }

  /** A refusal is told even if that fails: it changed nothing. */
  private void add(AuditEntry entry) {
    try {
      entries.add(entry);
    } catch (RuntimeException e) {
      if (entry.status() < 400) {
        throw e;
      }
      LOG.errorf("not in the trail: %s because of %s", entry, e.getMessage());
    }
  }
}
