package org.buranakan.platform.problem;

import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the {@code type} of a problem document leads: for people, and for programs. */
@RunOnVirtualThread
@Path("/problems")
@Produces(MediaType.TEXT_HTML)
class ProblemResource {
  private final ProblemCatalogue catalogue;
  private final Template problem;

  ProblemResource(ProblemCatalogue catalogue, Template problem) {
    this.catalogue = catalogue;
    this.problem = problem;
  }

  @GET
  @Path("{code}")
  @PermitAll
  @Operation(hidden = true)
  public TemplateInstance readPage(String code) {
    var found = require(code);
    return problem
        .data("problem", found)
        .data("titles", found.statuses().stream().map(Titles::of).toList())
        .data(
            "remedies",
            found.statuses().stream().map(status -> Remedies.of(code, status)).toList());
  }

  @GET
  @Path("{code}")
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  @Operation(hidden = true)
  public KnownProblem readProblem(String code) {
    return require(code);
  }

  private KnownProblem require(String code) {
    return catalogue.find(code).orElseThrow(() -> RequestRefusals.NO_SUCH_PROBLEM.problem(code));
  }
}
