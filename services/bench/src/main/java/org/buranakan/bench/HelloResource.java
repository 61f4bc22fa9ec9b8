package org.buranakan.bench;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.buranakan.platform.caller.Action;
import org.buranakan.platform.caller.Allowed;

/** What a call of the API costs that does nothing: on the same server, with and without a token. */
@RunOnVirtualThread
@Path("/v1/hello")
@Produces(MediaType.APPLICATION_JSON)
class HelloResource {
  private static final Hello HELLO = new Hello("สวัสดี");

  record Hello(String hello) {}

  @GET
  @PermitAll
  public Hello hello() {
    return HELLO;
  }

  @GET
  @Path("authenticated")
  @Allowed(Action.READ_DIRECTORY)
  public Hello authenticated() {
    return HELLO;
  }
}
