package org.buranakan.platform.caller;

import io.quarkus.security.ForbiddenException;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;

/**
 * Lets through who has a role for the operation, and settles how far the caller sees. (That there
 * is a caller is checked before, for all that is not permitted to everybody.) An operation that
 * names no rule is closed to all.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class Gate implements ContainerRequestFilter {
  private final ResourceInfo resource;
  private final Caller caller;
  private final Reach reach;

  Gate(ResourceInfo resource, Caller caller, Reach reach) {
    this.resource = resource;
    this.caller = caller;
    this.reach = reach;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var method = resource.getResourceMethod();
    if (method.isAnnotationPresent(PermitAll.class)) {
      return;
    }
    var rule = method.getAnnotation(Allowed.class);
    if (rule == null || rule.value().scopes().keySet().stream().noneMatch(caller::has)) {
      throw new ForbiddenException();
    }
    caller.enter(rule.value());
    reach.settle(caller, rule.value());
    // An empty list would say that there is nothing.
    var asked = request.getUriInfo().getQueryParameters().getFirst("province");
    if (!caller.isEverywhere(rule.value()) && !reach.covers(asked)) {
      throw CallerRefusals.FOREIGN_PROVINCE.problem(asked);
    }
  }
}
