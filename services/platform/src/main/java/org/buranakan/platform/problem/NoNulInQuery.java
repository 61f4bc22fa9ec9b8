package org.buranakan.platform.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** PostgreSQL can't look for texts with the character U+0000, so no address may hold one. */
@Provider
public class NoNulInQuery implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    // Paths are written as sent, so a look at the whole address is enough.
    if (request.getUriInfo().getRequestUri().toString().contains("%00")) {
      throw Problem.malformed(
          "#query", Reason.of("invalid.nul", "ต้องไม่มีอักขระ U+0000", "must not contain U+0000"));
    }
  }
}
