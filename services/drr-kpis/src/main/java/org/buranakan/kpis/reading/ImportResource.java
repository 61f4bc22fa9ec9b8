package org.buranakan.kpis.reading;

import static org.buranakan.platform.caller.Action.REPORT_FIGURES;
import static org.buranakan.platform.caller.Where.in;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.text.Province;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/readings/import")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readings")
class ImportResource {
  private final Importer importer;
  private final Caller caller;
  private final Clock clock;
  private final Duration longest;

  ImportResource(
      Importer importer,
      Caller caller,
      Clock clock,
      @ConfigProperty(name = "buranakan.kpis.longest-import") Duration longest) {
    this.importer = importer;
    this.caller = caller;
    this.clock = clock;
    this.longest = longest;
  }

  /// Report many figures as a CSV file.
  ///
  /// UTF-8, with or without BOM, up to 16 MB and 50,000 rows. Header: variable, province, year,
  /// value; as_of, source_name and source_url if you have them. Understood are Thai digits (๒๕๖๘),
  /// years of the Buddhist era, fiscal years (FY2025, ปีงบประมาณ 2568), thousand separators, and
  /// provinces by ISO code, DOPA code, Thai or English name. Blank and a dash mean missing, which
  /// is not zero. Good rows are stored, the others are reported with row, cell and reason. The same
  /// file again has no second effect. Rows of provinces that the token does not cover are rejected;
  /// ministries report for all. A file that can't be read at all is refused as a whole (400). An
  /// import that is not done in time stores nothing (503, import.too-long): split the file.
  ///
  /// @refuses 400 import.empty, import.header, import.not-csv, import.not-utf-8,
  ///     import.too-many-rows, import.too-many-columns, import.row-too-long, import.cell-too-long
  /// @refuses 503 import.too-long, province.busy
  @POST
  @Consumes("text/csv")
  @Allowed(REPORT_FIGURES)
  @Command
  @APIResponse(
      responseCode = "201",
      description = "Taken; see the report",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ImportReport.class)))
  @APIResponse(responseCode = "200", description = "Taken before; nothing changed")
  public RestResponse<ImportReport> importReadings(
      @RequestBody(
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema =
                          @Schema(
                              type =
                                  org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                      .STRING),
                      example =
                          "variable,province,year,value,as_of,source_name,source_url\n"
                              + "A-2.count,สงขลา,2568,๑๒๖,2025-11-29,Global Pulse quoting DDPM,"
                              + "https://wp.globalpulseonline.com/?p=237421\n"))
          InputStream content)
      throws IOException {
    try (var upload = Upload.receive(content)) {
      var deadline = Deadline.in(longest, clock);
      var outcome = importer.take(upload, writable(), caller.id(), deadline);
      var report = outcome.report();
      return outcome.isNew()
          ? RestResponse.ResponseBuilder.<ImportReport>created(
                  URI.create("/v1/imports/" + report.id()))
              .entity(report)
              .build()
          : RestResponse.ok(report);
    }
  }

  private Set<String> writable() {
    return Province.all().stream()
        .map(Province::code)
        .filter(province -> caller.may(REPORT_FIGURES, in(province)))
        .collect(Collectors.toSet());
  }
}
