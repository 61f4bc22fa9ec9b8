package org.buranakan.platform.edge;

import static org.buranakan.platform.caller.Action.KEEP_MECHANISMS;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.buranakan.platform.caller.Allowed;

/** Works until it is told to go on, and counts who is at work. */
@RunOnVirtualThread
@Path("/v1/slow")
@Produces(MediaType.TEXT_PLAIN)
class SlowResource {
  static final AtomicInteger AT_WORK = new AtomicInteger();
  static final Semaphore MAY_GO_ON = new Semaphore(0);

  @GET
  @Allowed(KEEP_MECHANISMS)
  public String work() {
    return worked();
  }

  @GET
  @Path("for-all")
  @PermitAll
  public String workForAll() {
    return worked();
  }

  @GET
  @Path("long")
  @Allowed(KEEP_MECHANISMS)
  public String answerAtLength() {
    return "long ".repeat(5_000_000);
  }

  @POST
  @Path("unread")
  @Allowed(KEEP_MECHANISMS)
  public String neverReadTheBody() {
    return "unread";
  }

  @POST
  @Path("without-body")
  @Allowed(KEEP_MECHANISMS)
  public String workWithoutBody() {
    return worked();
  }

  @POST
  @Path("file")
  @Consumes("text/plain")
  @Allowed(KEEP_MECHANISMS)
  public String read(InputStream file) throws IOException {
    file.readAllBytes();
    return worked();
  }

  @GET
  @Path("broken")
  @Allowed(KEEP_MECHANISMS)
  public String fail() {
    throw new IllegalStateException("broken");
  }

  private static String worked() {
    AT_WORK.incrementAndGet();
    try {
      MAY_GO_ON.acquireUninterruptibly();
      return "done";
    } finally {
      AT_WORK.decrementAndGet();
    }
  }
}
