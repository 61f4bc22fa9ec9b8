package org.buranakan.platform.edge;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.buranakan.platform.caller.Caller;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Keeps the place of a call while somebody works on it, even if the caller has hung up: the thread
 * and the database don't notice that. From here on all is done by one thread, which reads the body,
 * too, so the end comes for certain. Calls that don't come so far are answered without any work.
 */
@Provider
@Priority(0) // before all that may take time
class Work implements ContainerRequestFilter {
  private static final Set<String> WITH_A_BODY = Set.of("POST", "PUT", "PATCH");

  private final RoutingContext call;
  private final ResourceInfo resource;
  private final Edge edge;

  Work(RoutingContext call, ResourceInfo resource, Edge edge) {
    this.call = call;
    this.resource = resource;
    this.edge = edge;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var work =
        (ResteasyReactiveRequestContext)
            ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext();
    var place = Edge.placeOf(call);
    // The framework would move the call on from the connection's thread, too, as soon as that is
    // closed. Where this thread just turns to an error, the call then never comes to its end.
    call.response().closeHandler(null);
    if (call.response().closed() || !place.workBegins()) {
      work.setPosition(work.getHandlers().length); // nobody waits for it: as if it were done
      return;
    }
    work.registerCompletionCallback(_ -> place.workDone());
    var caller = Caller.of(call);
    if (!place.belongsTo(
        caller == null ? null : ((JsonWebToken) caller.getPrincipal()).getSubject())) {
      throw Edge.overloaded();
    }
    if (!WITH_A_BODY.contains(request.getMethod())
        || !BodyLimit.isAnnounced(call.request().headers())
        || !BodyRead.reads(resource.getResourceMethod())) {
      edge.seat(call, Room.of(resource.getResourceMethod()));
    }
  }
}
