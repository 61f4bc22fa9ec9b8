package org.buranakan.kpis.reading;

import static org.buranakan.platform.caller.Role.ANALYST;
import static org.buranakan.platform.caller.Role.FACILITATOR;
import static org.buranakan.platform.caller.Role.MINISTRY;
import static org.buranakan.platform.caller.Role.PROVINCE_OFFICER;
import static org.buranakan.platform.caller.Role.REPRESENTATIVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.buranakan.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readings")
class ImportReportResource {
  private final ReadingImports imports;

  ImportReportResource(ReadingImports imports) {
    this.imports = imports;
  }

  @GET
  @Path("{id}")
  @RolesAllowed({MINISTRY, PROVINCE_OFFICER, FACILITATOR, REPRESENTATIVE, ANALYST})
  @Operation(
      summary = "Read the report of an import",
      description = "The report that the import itself answered.")
  public ImportReport readImport(UUID id) {
    return imports
        .findByIdOptional(id)
        .map(ReadingImport::report)
        .orElseThrow(() -> Problem.notFound("import", "การนำเข้า", "import", id));
  }
}
