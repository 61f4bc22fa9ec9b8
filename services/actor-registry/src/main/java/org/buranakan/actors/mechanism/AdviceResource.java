package org.buranakan.actors.mechanism;

import static org.buranakan.platform.caller.Action.READ_DIRECTORY;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.rest.Command;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/mechanism-advice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Advice", description = "Which form of mechanism fits.")
class AdviceResource {
  private final Proposals proposals;

  AdviceResource(Proposals proposals) {
    this.proposals = proposals;
  }

  /// Ask which form of mechanism fits.
  ///
  /// Looks at the purpose, the owners and the particulars as proposed, and answers with the form
  /// that suits and, for all four, what speaks against it. Changes nothing.
  ///
  /// @refuses 422 actor.unknown, actor.dissolved
  @POST
  @Allowed(READ_DIRECTORY)
  @Command
  public Advice adviseOnMechanism(@NotNull @Valid AdviceRequest request) {
    var members = request.members() == null ? List.<Member>of() : request.members();
    return Advice.on(
        request.purpose(), proposals.toFound(request.province(), members, request.particulars()));
  }
}
