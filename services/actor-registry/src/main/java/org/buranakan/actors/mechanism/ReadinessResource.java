package org.buranakan.actors.mechanism;

import static org.buranakan.platform.caller.Action.READ_DIRECTORY;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.buranakan.actors.actor.ActorDirectory;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.problem.RequestRefusals;
import org.buranakan.platform.text.Province;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@RunOnVirtualThread
@Path("/v1/provinces/{code}/readiness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Advice")
class ReadinessResource {
  private final ActorDirectory actors;

  ReadinessResource(ActorDirectory actors) {
    this.actors = actors;
  }

  /// Read how ready a province is.
  ///
  /// Counts the registered active actors by sector and says which groups that collaboration rests
  /// on are there.
  ///
  /// @param code ISO 3166-2 code of the province
  @GET
  @Allowed(READ_DIRECTORY)
  public Readiness readReadiness(@Parameter(example = "TH-40") @RestPath String code) {
    if (Province.find(code).isEmpty()) {
      throw RequestRefusals.NO_SUCH_PROVINCE.problem(code);
    }
    return Readiness.of(code, actors.countBySector(code));
  }
}
