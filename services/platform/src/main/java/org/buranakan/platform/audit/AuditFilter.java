package org.buranakan.platform.audit;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
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
    var operation = resource.getResourceMethod();
    if (operation != null) {
      audit
          .owed(Answer.of(operation.getName(), response))
          .ifPresent(entry -> add(entry, (ResteasyReactiveContainerRequestContext) request));
    }
  }

  /** Roles are checked where nobody may wait for a database. */
  private void add(AuditEntry entry, ResteasyReactiveContainerRequestContext request) {
    if (BlockingOperationControl.isBlockingAllowed()) {
      add(entry);
      return;
    }
    request.suspend();
    Infrastructure.getDefaultExecutor()
        .execute(
            () -> {
              try {
                add(entry);
                request.resume();
              } catch (RuntimeException e) {
                request.resume(e);
              }
            });
  }

  /** A refusal is told even so: it changed nothing. */
  private void add(AuditEntry entry) {
    try {
      entries.add(entry);
    } catch (RuntimeException e) {
      if (entry.status() < 400) {
        throw e;
      }
      LOG.errorf(e, "not in the trail: %s", entry);
    }
  }
}
