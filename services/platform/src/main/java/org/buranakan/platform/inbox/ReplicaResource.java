package org.buranakan.platform.inbox;

import static org.buranakan.platform.caller.Action.OPERATE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.buranakan.platform.caller.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/admin/replicas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
class ReplicaResource {
  private final Rebuild rebuild;

  ReplicaResource(Rebuild rebuild) {
    this.rebuild = rebuild;
  }

  /// Rebuild what is remembered of other services.
  ///
  /// Reads the topics from their beginning and makes the replicas anew, for a database that was
  /// lost or is doubted. Answers when it is done; until then the old replicas serve. No reaction is
  /// repeated. Whom a backup brought back to the actor registry is erased again. 409 while another
  /// rebuild is at work.
  ///
  /// @refuses 409 replicas.being-rebuilt
  @POST
  @Path("rebuild")
  @Allowed(OPERATE)
  public Rebuilt rebuildReplicas() {
    return new Rebuilt(rebuild.run());
  }

  /// What a rebuild made
  ///
  /// @param replicas Rows that each replica has now, by its table
  record Rebuilt(Map<String, Long> replicas) {}
}
