package org.buranakan.kpis.reading;

import static org.buranakan.platform.caller.Action.READ;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.caller.Caller;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readings")
class ImportReportResource {
  private final ReadingImports imports;
  private final Caller caller;

  ImportReportResource(ReadingImports imports, Caller caller) {
    this.imports = imports;
    this.caller = caller;
  }

  /// Read the report of an import.
  ///
  /// The report that the import itself answered, without what stood in the cells. For the account
  /// that imported, and for those who read all provinces.
  @GET
  @Path("{id}")
  @Allowed(READ)
  public ImportReport readImport(UUID id) {
    return imports
        .findByIdOptional(id)
        .filter(made -> made.isBy(caller.id()) || caller.isEverywhere(READ))
        .map(ReadingImport::report)
        .orElseThrow(() -> ReadingRefusals.IMPORT_NOT_FOUND.problem(id));
  }
}
